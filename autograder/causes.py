"""Likely causes of typical exceptions in a student's code: a table, searched from the top."""

import re
from dataclasses import dataclass

from autograder.evidence import Record


@dataclass(frozen=True)
class Cause:
    """A likely cause. name: of the mistake in the class view; text: a sentence to the student; hint."""

    name: str
    text: str
    hint: str


_TABLE: tuple[tuple[str, str, str, str, str], ...] = (
    # the exception's type, a part of its message, then the cause
    ("NotImplementedError", "", "not-implemented", "The line `raise NotImplementedError()` of the empty exercise still stands there.",
     "Delete that line and write your answer in its place."),
    ("ValueError", "x and y must have same first dimension", "x-and-y-lengths", "plot(…) got more x than y values, or fewer.",
     "How many epochs are there, and how many numbers does your range(…) give?"),
    ("AttributeError", "has no attribute '(x|y)label'|has no attribute 'title'", "pyplot-methods-on-ax",
     "pyplot's functions and the methods of an axes have different names.", "What is the method of an axes called that sets a label?"),
    ("SyntaxError|IndentationError|TabError", "", "syntax-error", "Python can't read the cell, so nothing in it was run.",
     "The cause often stands one line above the one that is named: look for an open bracket, a missing colon or a wrong indentation."),
    ("RuntimeError", "does not require grad", "no-grad", "The loss has no computation graph, so there is nothing to go back through. "
     "That happens under torch.no_grad(), or after .detach(), .item() or .data on the way from the model to the loss.",
     "Which line between model(…) and backward() cuts the graph?"),
    ("RuntimeError", "backward through the graph a second time", "backward-on-running-sum",
     "backward() went through the same graph twice: the loss still hangs on that of an earlier batch, or backward() is called twice.",
     "Call backward() on this batch's loss alone, and add plain numbers, not tensors."),
    ("AttributeError", "'float' object has no attribute 'backward'", "item-before-backward",
     ".item() had already turned the loss into a plain number, which has no gradient.", "Which comes first: backward(), or taking the number out?"),
    ("RuntimeError", "modified by an inplace operation|in-place operation", "inplace-operation",
     "A tensor that backward() still needs was changed in place.", "Look for +=, or a method that ends in _, on something that hangs on the weights."),
    ("RuntimeError", "mat1 and mat2 shapes cannot be multiplied", "shapes-do-not-fit",
     "The model got a batch with another number of columns than its first layer takes.",
     "Print the shapes: what goes into the model, and in which order does the batch come apart?"),
    ("RuntimeError", "must match the size|shape .* is invalid|size mismatch|must match the existing size", "shapes-do-not-fit",
     "Two tensors were put together whose shapes don't fit, or one was brought into a shape that it can't have.",
     "Print both shapes. Is a number written down that holds only for one table?"),
    ("RuntimeError", "must have the same dtype|expected scalar type|but found|dtype", "dtypes-do-not-fit",
     "Two tensors of different dtypes met, such as float64 and float32.", "What dtype does each tensor have, and which line made it?"),
    ("AssertionError", "Size mismatch between tensors", "transposed", "TensorDataset got tensors of different lengths.",
     "len() of each tensor has to be the number of rows."),
    ("AttributeError", "'(list|tuple)' object has no attribute '(size|shape|dim|ndim|float|to)'", "list-for-tensor",
     "A list or a tuple stands where a tensor is needed.", "Does the function take its tensors one by one, or in a list? And what makes a tensor of a list?"),
    ("TypeError", "'(numpy\\.)?float\\d*' object cannot be interpreted as an integer", "float-for-integer",
     "A float stands where a whole number is needed: / and np.ceil(…) give floats.", "What makes a whole number of it?"),
    ("AttributeError", "'(?!Tensor)\\w*Dataset\\w*' object has no attribute '(?!__)", "attribute-never-set",
     "The object has no such attribute: nothing was ever kept in it under that name.", "In __init__, does self. stand before each name that is to be kept, and is it spelt alike?"),
    ("TypeError|AttributeError", "'DataFrame'|numpy|'int' object is not callable|'size'|ndarray", "numpy-arrays",
     "Something that is no tensor, such as a NumPy array or a data frame, stands where a tensor is needed.",
     "torch.tensor(…) makes a tensor; are there not two of them already?"),
    ("ValueError", "(not enough|too many) values to unpack", "unpacked-wrongly",
     "What comes apart there has another number of parts than there are names for them.",
     "How many parts has one item? enumerate(…) gives pairs: a number, and the item in one piece."),
    ("TypeError", "got multiple values for", "argument-twice", "An argument is given twice: once by its place in the brackets, once by its name.",
     "Which arguments does that function take, in which order?"),
    ("ValueError", "closed file", "closed-file", "The file was read from after it had been closed: a with block closes it where the block ends.",
     "Where is the file opened, and where is it read from?"),
    ("ValueError", "expected sequence of length", "ragged-rows", "What torch.tensor got is no table of numbers: either its rows have different numbers of values, "
     "as where a line was read in part only, or it is something else, such as a data frame.", "Print what is read for batch 1, and its type."),
    ("ValueError", "batch_size should be a positive integer", "batch-size-float", "The batch size is no whole number: a division with / gives a float.",
     "// divides whole numbers."),
    ("EmptyDataError", "", "no-index-error", "pandas was told to read past the end of the file: "
     "the number of batches is too large for this file, or the index is not checked against it.",
     "What does len(d) give for each of your files? An index that is too large has to raise an IndexError."),
    ("ParserError|ValueError", "could not convert string to float|Error tokenizing", "wrong-separator",
     "A line of the file was not split into numbers as expected.", "The numbers stand between white space, one or more blanks."),
    ("TypeError", "missing \\d+ required positional|takes \\d+ positional|unexpected keyword|required keyword-only|takes no arguments",
     "wrong-signature", "It can't be called with the arguments that the question names.",
     "Compare the line that begins with def, or __init__, with the question: which arguments, in which order? Is a name misspelt?"),
    ("TypeError", "'int' object is not iterable", "range-missing", "A for loop goes over a number.", "range(…) makes something to loop over."),
    ("TypeError", "'(Adam|AdamW|SGD|RMSprop)' object is not callable", "arguments-swapped", "An optimizer is called like a function, "
     "as where the arguments of a call stand in another order than the function has them.", "In which order does the line with def name them?"),
    ("TypeError", "'Tensor' object is not callable", "name-rebound", "A name that stood for a function stands for a tensor now: it was given a new value.",
     "Which name in that line is called, and on the left of which = does it stand too?"),
    ("TypeError", "object is not callable", "not-callable", "Something is called that is no function: there are brackets behind it.",
     "Which name in that line has brackets that it shouldn't have?"),
    ("TypeError", "exactly one argument \\(the instance", "wrong-signature", "Dataset's own __init__ takes no arguments.",
     "What is given to super().__init__(…)?"),
    ("TypeError", "builtin_function_or_method|'method'", "brackets-missing", "A method stands where its result is needed: the brackets that call it are missing.",
     "Which name in that line should have () behind it?"),
    ("TypeError", "object is not iterable|has no len|is not subscriptable", "not-a-sequence", "Something is used like a list and is none.",
     "What is its type? A missing call, or a missing return, leaves a function or None."),
    ("TypeError", "not a Module subclass|is not a Parameter|optimizer can only optimize Tensors|not an iterator", "wrong-arguments", "A function got something else than it takes.",
     "Compare its arguments with its documentation."),
    ("NameError", "", "name-error", "A name is used that was never defined. That may be a slip of the pen, or a self. that was forgotten.",
     "Compare the spelling with the line that should define it."),
    ("UnboundLocalError", "", "name-error", "A variable is used in a function before it has a value there.", "In which line does it get its first value, and is that line always run?"),
    ("AttributeError", "'Figure' object has no attribute '(plot|scatter|semilogy|loglog|step|set_[xy]label|set_title|grid)'", "fig-and-ax-exchanged",
     "The curves are drawn by an axes; a figure stands in its place.", "In which order does plt.subplots() give the two?"),
    ("TypeError", "cannot unpack non-iterable NoneType", "none-instead",
     "What comes apart there is None: a function without a return gives it.", "What does the function give back at its end?"),
    ("AttributeError", "'NoneType' object has no attribute", "none-instead",
     "Something is None there: a function without a return gives it, and so do methods that change an object in place, such as append().",
     "Which line gave that name its value?"),
    ("TypeError", "must be Tensor, not", "batch-unpacked-wrongly", "The model, or a function of PyTorch's, got something that is no tensor.",
     "In which order does the batch come apart, and what is each part?"),
    ("AttributeError", "'(list|tuple|BatchList)' object has no attribute '(dataset|batch_size|sampler|batch_sampler|drop_last|num_workers|__next__)'", "needs-more-than-an-iterable",
     "The loader is any iterable of batches, and not all of them have what a DataLoader has.", "Use nothing but a for loop over it."),
    ("AssertionError|RuntimeError", "CUDA|NVIDIA|Invalid device", "no-gpu", "The code asks for a GPU, and this machine has none.",
     "Does anything in this exercise need a device?"),
    ("AttributeError", "", "attribute-missing", "The object has no such attribute: the name is misspelt, or the object is of another type than you think.",
     "Print type(…) of it in the line before."),
    ("KeyError|IndexError", "", "index-missing", "A list, a table or a tensor was asked for an entry that it does not have.", "Which indices are there, and from which number do they count?"),
    ("TypeError|ValueError|OSError", "PathLike object, not int|path or buffer object type: <class 'int'>|Bad file descriptor", "wrong-constructor",
     "A number came where the path of a file was expected, as where the arguments of __init__ stand in another order than the question has them.",
     "Compare the line def __init__ with the question."),
    ("FileNotFoundError", "", "hard-coded-path", "A file is opened that isn't there. The path that the class is given is the one to use.",
     "Does a path stand in your code as text?"),
    ("StopIteration", "", "stop-iteration", "next() was called where nothing is left.", "An iterator is used up after one epoch."),
    ("RecursionError", "", "endless-recursion", "A function calls itself without end.", "Which call in that line leads back to it?"),
    ("OSError", "telling position disabled", "tell-while-iterating", "tell() can't be used while a for loop goes over a text file.",
     "Read with readline(), or open the file in binary mode."),
)  # fmt: skip


def cause_of(raised: Record) -> Cause | None:
    """The likely cause of an exception, from its type, its message and the line that raised it."""
    if str(raised["type"]) == "IndexError" and str(raised.get("line", "")).strip().startswith("raise "):
        return Cause(
            "raised-too-early",
            "The code's own raise IndexError was reached for an index that exists.",
            "With which number is the index compared, and is that number right for each file? Is the line reached in passing?",
        )
    return likely(str(raised["type"]), str(raised["message"]))


def likely(kind: str, message: str) -> Cause | None:
    """The likely cause of an exception of that type with that message, or None."""
    for kinds, part, name, text, hint in _TABLE:
        if re.fullmatch(kinds, kind) and re.search(part, message):
            return Cause(name, text, hint)
    return None
