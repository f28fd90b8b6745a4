"""The vault: a folder whose files tell a finder nothing but that there is one, and how large.

    vault          create, unlock, recover and lock; what an unlocked vault offers
    opening        what is looked at whenever a vault is opened
    folder         what lies in the folder, and what a crash may have left there
    lock           who has the vault
    header         the bytes before any key: two copies, checksum, MAC
    state          what the header remembers in secret
    keyslots       the ways in
    keyring        the master key of an unlocked vault, and every change of its header
    recovery_code  the code on paper
    renewal        a new master key
    witness        how a rollback is noticed
    attachments    sealed files
    check          every byte read and verified
    backup, archive, restore    one file, verified before it counts; a new vault from it
    ballast, findings    room for the last words; facts that were noticed

README.md specifies the format of vault and backup.
"""
