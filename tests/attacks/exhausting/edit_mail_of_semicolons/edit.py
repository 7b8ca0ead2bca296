"""Hands in a mail whose attachment's name is a million semicolons behind a quote that is never closed, which the mail library counts anew from the beginning at each of them.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> str:
    head = "From: somebody\nMIME-Version: 1.0\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: 7bit\n"
    return head + 'Content-Disposition: attachment; x="' + ";" * 1_000_000 + "\n\nThe notebook is in the attachment.\n"
