"""Parts that pages are made of. They know nothing of the vault: values go in, signals come out."""
