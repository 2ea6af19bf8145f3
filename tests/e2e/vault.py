"""The vault of a stage's programs: made with a passphrase that is known here."""

PASSPHRASE = "lantern-otter-drizzle-cello"


def passphrase_file(stage):
    """The file in whose first line the passphrase stands."""
    path = stage.folder / "passphrase"
    if not path.exists():
        path.write_text(PASSPHRASE + "\n")
        path.chmod(0o600)
    return path


def made(stage, binary, home):
    """Makes the vault, if need be; gives what a command needs to open it."""
    opens = ["--home", home, "--passphrase-file", passphrase_file(stage)]
    if not home.exists():
        stage.call(binary, "vault", "new", *opens)
    return opens
