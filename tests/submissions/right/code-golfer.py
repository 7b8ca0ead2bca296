"""A code golfer trains in one lambda and plots in one line.
"""
# %% q1
dataset=TensorDataset(features,targets);full_batch_loader,mini_batch_loader=(DataLoader(dataset,b)for b in(506,50))
# %% q2
train=lambda m,d,f,o,n:[sum((o.zero_grad(),l:=f(m(x),y),l.backward(),o.step(),l.item())[-1]for x,y in d)for _ in range(n)]
# %% q3
loss_vs_epoch,loss_vs_epoch_batched=(train(m:=make_model(),d,loss_function,optim.Adam(m.parameters()),NUMBER_OF_EPOCHS)for d in(full_batch_loader,mini_batch_loader))
# %% q4
fig,ax=plt.subplots();[ax.plot(range(1,NUMBER_OF_EPOCHS+1),l,s,label=n)for l,s,n in((loss_vs_epoch,"k:","506"),(loss_vs_epoch_batched,"r","50"))];ax.set(xlabel="e",ylabel="L");ax.legend();
# %% q5
from itertools import islice as I
class CustomDataset(Dataset):
    def __init__(s,path,batch_size):s.p,s.b=path,batch_size
    def __len__(s):return-(-sum(1for _ in open(s.p))//s.b)
    def __getitem__(s,i):
        t=torch.tensor([[*map(float,l.split())]for l in I(open(s.p),i*s.b,i*s.b+s.b)])
        if len(t):return t[:,:13],t[:,13:]
        raise IndexError
# %% [markdown] q6
`d[i]` → `seek(i*n)`, `read(n)`.
