"""`casemgr-cli vault …`: make a vault, check it, change what opens it, back it up and restore it."""

from pathlib import Path

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, renews, unlocks
from casemgr.cli.asking import new_secret, secret
from casemgr.cli.console import Console
from casemgr.cli.entering import key_file_of, new_key_file, unlocked, way_in
from casemgr.cli.files import naming, new_place
from casemgr.cli.messages import FAILED, finding_sentence
from casemgr.cli.tables import moment, paragraph
from casemgr.store.history import rulings
from casemgr.vault.backup import write_backup
from casemgr.vault.check import check
from casemgr.vault.findings import Finding
from casemgr.vault.keyslots import by_recovery_code
from casemgr.vault.recovery_code import RecoveryCode
from casemgr.vault.renewal import renew_keys
from casemgr.vault.restore import restore
from casemgr.vault.vault import Vault

SHOWN = "identity_shown"
"""The entry in the hash chain that remembers that the keys of the office were shown."""


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    renews(_folder(noun.verb("create", create, "make a new vault and print its recovery code")))
    _folder(noun.verb("check", check_vault, "read and verify every byte the vault keeps"))
    renews(_folder(noun.verb("passphrase", change_passphrase, "change the passphrase or the key file")))
    recovering = noun.verb("recover", recover, "open a vault by its recovery code and set a new passphrase")
    _with_code(renews(_folder(recovering)))
    renews(_folder(noun.verb("renew", renew, "give the vault a new master key and a new recovery code")))
    _folder(noun.verb("identity", identity, "show the key that opens bundles sent to this office"))
    backing = _folder(noun.verb("backup", back_up, "write a backup and verify it by restoring it"))
    backing.add_argument("out", type=Path, metavar="OUT", help="a new file, or a folder for a random name")
    restoring = noun.verb("restore", restore_backup, "make a new vault from a backup")
    restoring.add_argument("file", type=Path, metavar="FILE", help="the backup")
    _with_code(_folder(restoring))


def _folder(parser: Parser) -> Parser:
    parser.add_argument("folder", type=Path, metavar="DIR", help="the folder of the vault")
    parser.add_argument("--new-key-file", type=Path, metavar="FILE", help="the new key file; made if missing")
    return unlocks(parser, named=False)


def _with_code(parser: Parser) -> Parser:
    parser.add_argument("--code-fd", type=int, metavar="N", help="read the recovery code from descriptor N")
    parser.add_argument("--with-code", action="store_true", help="ask for the recovery code")
    return parser


def create(args: Arguments, console: Console) -> Answer:
    """Make a vault."""
    key_file = new_key_file(args.new_key_file or args.key_file)
    passphrase = new_secret(console, args.new_passphrase_fd)
    vault, code = Vault.create(
        args.folder,
        passphrase,
        clock=console.clock,
        settings=console.settings,
        key_file=key_file,
        cost=console.cost,
    )
    vault.close()
    lines = [f"The vault in {args.folder} is ready.", "", *_shown_once(code)]
    return Answer({"kind": "vault", "folder": str(args.folder), "recovery_code": code.text()}, lines)


def check_vault(args: Arguments, console: Console) -> Answer:
    """Check a vault; exit code 1 where something is not as it was written."""
    with unlocked(args, console, args.folder) as vault:
        findings = check(vault, console.progress("Checking"))
        entries, shown = vault.store.generation()[0], rulings(vault.store, SHOWN)
    facts = {"kind": "check", "entries": entries, "findings": [_fact(found) for found in findings]}
    lines = [finding_sentence(found) for found in findings]
    if not findings:
        lines = [
            "All is as it was written: header, pages, attachments, search index,",
            f"and a history of {entries} entries.",
        ]
    if shown:
        lines += paragraph("The keys of this office were shown: " + ", ".join(map(moment, shown)))
    return Answer(facts | {"identity_shown": shown}, lines, FAILED if findings else 0)


def change_passphrase(args: Arguments, console: Console) -> Answer:
    """Change what opens a vault every day."""
    with unlocked(args, console, args.folder) as vault:
        passphrase = new_secret(console, args.new_passphrase_fd)
        vault.change_passphrase(passphrase, new_key_file(args.new_key_file))
    lines = ["The new passphrase opens the vault; the old one does not.", *_older_backups()]
    return Answer({"kind": "passphrase_changed", "folder": str(args.folder)}, lines)


def recover(args: Arguments, console: Console) -> Answer:
    """Open a vault by its code, and set a new passphrase and code."""
    code = RecoveryCode.parse(secret(console, args.code_fd, "Recovery code"))
    vault, fresh = Vault.recover(
        args.folder,
        code,
        new_secret(console, args.new_passphrase_fd),
        clock=console.clock,
        settings=console.settings,
        key_file=new_key_file(args.new_key_file),
    )
    vault.close()
    lines = ["The new passphrase opens the vault; the old passphrase and the old code do not.", ""]
    return Answer(
        {"kind": "vault", "folder": str(args.folder), "recovery_code": fresh.text()},
        lines + _shown_once(fresh),
    )


def renew(args: Arguments, console: Console) -> Answer:
    """Renew the keys, for when an old passphrase, code or header may be known to others."""
    with unlocked(args, console, args.folder) as vault:
        passphrase = new_secret(console, args.new_passphrase_fd)
        key_file = new_key_file(args.new_key_file)
        renewed, code = renew_keys(vault, passphrase, key_file=key_file, cost=console.cost)
        renewed.close()
    lines = ["The vault has a new master key.", *_older_backups(), "", *_shown_once(code)]
    return Answer({"kind": "vault", "folder": str(args.folder), "recovery_code": code.text()}, lines)


def identity(args: Arguments, console: Console) -> Answer:
    """Show the age identity, after asking for the passphrase a second time; the vault remembers it."""
    with unlocked(args, console, args.folder) as vault:
        for line in paragraph(_IDENTITY_WARNING):
            console.warn(line)
        again = secret(console, args.passphrase_fd, "Passphrase once more")
        vault.keyring.confirm(console.way_in(again, key_file_of(args.key_file)))
        with vault.store.transaction():
            vault.store.chain.rule(SHOWN, "", console.clock.now_ms())
        key, signing = str(vault.identity()), str(vault.signing_key().public)
    return Answer({"kind": "identity", "age_identity": key, "minisign_public_key": signing}, [key])


def back_up(args: Arguments, console: Console) -> Answer:
    """Write a backup, which counts only once it has been restored and compared."""
    place = new_place(args.out, "")
    with unlocked(args, console, args.folder) as vault:
        written = write_backup(vault, place, console.progress("Backing up"))
    lines = [
        f"The backup {written.path} was written, restored for a test and compared:",
        f"{written.size} bytes, {written.generation} entries of history.",
        *paragraph(
            "It opens with the passphrase, key file and recovery code of today, whatever changes later."
        ),
        *(finding_sentence(found) for found in written.findings),
    ]
    facts = {"kind": "backup", "file": str(written.path), "size": written.size, "entries": written.generation}
    return Answer(facts | {"findings": [_fact(found) for found in written.findings]}, lines)


def restore_backup(args: Arguments, console: Console) -> Answer:
    """Make a vault from a backup; it counts as another device than the one backed up."""
    if args.with_code or args.code_fd is not None:
        way = by_recovery_code(RecoveryCode.parse(secret(console, args.code_fd, "Recovery code")))
    else:
        way = way_in(args, console)
    meter = console.progress("Restoring")
    with naming(args.file):
        vault = restore(
            args.file, args.folder, way, clock=console.clock, settings=console.settings, progress=meter
        )
    with vault:
        findings, entries = vault.findings, vault.store.generation()[0]
    lines = [
        f"The vault in {args.folder} is restored, with {entries} entries of history.",
        *paragraph("It counts as a new device. Do not go on using the one it was made from as well."),
        *(finding_sentence(found) for found in findings),
    ]
    facts = {"kind": "restored", "folder": str(args.folder), "entries": entries}
    return Answer(facts | {"findings": [_fact(found) for found in findings]}, lines)


_IDENTITY_WARNING = (
    "Whoever has this key reads every bundle ever sent to this office, and it cannot be taken back. Show it "
    "to no screen and no file that others see. That it was shown stands in the history of the vault for ever."
)


def _shown_once(code: RecoveryCode) -> list[str]:
    said = "Write the recovery code down by hand, now; it is not shown again. It opens the vault without"
    return [
        *paragraph(f"{said} the passphrase. Keep the paper away from this computer."),
        "",
        f"    {code.text()}",
        "",
        *paragraph("Without passphrase and code nobody can open the vault again, and we cannot either."),
    ]


def _older_backups() -> list[str]:
    return paragraph("Backups made before still open with what opened the vault on their day.")


def _fact(finding: Finding) -> dict[str, str]:
    return {"code": finding.code, "place": finding.place, "detail": finding.detail}
