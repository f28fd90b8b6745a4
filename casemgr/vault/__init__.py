"""The vault: a folder whose files tell a finder nothing but that there is one, and how large."""
