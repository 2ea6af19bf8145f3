//! Where the vault lies: on this machine or on another one, and for whose eyes.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// File systems that lie on another machine, as Linux names them. Locks do not hold there between machines.
const NETWORK: [&str; 16] = [
    "9p",
    "afs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.sshfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];

/// The kind of network drive on which `path` lies; none where it lies on this machine, or where that cannot be told.
pub(super) fn network_drive(path: &Path) -> Option<String> {
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let kind = kind_of(&mounts, &path.canonicalize().ok()?)?;
    NETWORK.contains(&kind.as_str()).then_some(kind)
}

/// The kind of file system at `path`, by the kernel's table of mounts (proc(5)): of the places above it the deepest, and of
/// several on one place the last.
fn kind_of(mounts: &str, path: &Path) -> Option<String> {
    let mut found: Option<(usize, String)> = None;
    for line in mounts.lines() {
        let (before, after) = line.split_once(" - ")?;
        let place = PathBuf::from(unescaped(before.split(' ').nth(4)?));
        let depth = place.components().count();
        if path.starts_with(&place) && found.as_ref().is_none_or(|(deepest, _)| depth >= *deepest) {
            found = Some((depth, after.split(' ').next()?.to_owned()));
        }
    }
    found.map(|(_, kind)| kind)
}

/// The kernel writes spaces in names as `\040`.
fn unescaped(name: &str) -> String {
    name.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
}

/// Makes the vault's folder and the folders and key files in it their owner's alone, and says which were not. What lies
/// deeper is looked at by [`Reader::check`](super::Reader::check); nobody gets there through a folder that is closed.
pub(super) fn keep_to_owner(vault: &Path) -> Vec<PathBuf> {
    let mut were_open = Vec::new();
    let folders = [vault.to_owned(), vault.join("keys"), vault.join("keys-copy"), vault.join("conversations")];
    for folder in folders {
        let files = fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let files: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
        for path in std::iter::once(folder).chain(files) {
            if is_open(&path) && close(&path).is_ok() {
                were_open.push(path.strip_prefix(vault).unwrap_or(&path).to_owned());
            }
        }
    }
    were_open
}

/// True where others than the owner may read or write `path`.
pub(super) fn is_open(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::symlink_metadata(path).is_ok_and(|data| !data.is_symlink() && data.permissions().mode() & 0o077 != 0)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        false
    }
}

/// True where `path` belongs to another user than the vault's folder does.
pub(super) fn has_other_owner(vault: &Path, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let owner = |path: &Path| fs::symlink_metadata(path).ok().map(|data| data.uid());
        owner(path).is_some_and(|uid| owner(vault) != Some(uid))
    }
    #[cfg(not(unix))]
    {
        let _ = (vault, path);
        false
    }
}

/// Makes `path` its owner's alone, and us its owner where we may.
pub(super) fn close(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        let mode = if path.is_dir() { 0o700 } else { 0o600 };
        let ours = rustix::process::geteuid().as_raw();
        if fs::metadata(path)?.uid() != ours {
            std::os::unix::fs::chown(path, Some(ours), None)?;
        }
        fs::set_permissions(path, fs::Permissions::from_mode(mode))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:40 / /mnt/school\\040drive rw,relatime shared:9 - cifs //server/share rw
41 40 8:17 / /mnt/school\\040drive/stick rw - vfat /dev/sdb1 rw
";

    #[test]
    fn the_deepest_mount_counts() {
        let kind = |path: &str| kind_of(MOUNTS, Path::new(path)).unwrap();
        assert_eq!(kind("/srv/views/vault"), "ext4");
        assert_eq!(kind("/mnt/school drive/vault"), "cifs");
        assert_eq!(kind("/mnt/school drive/stick/vault"), "vfat");
        assert_eq!(kind("/mnt/school drives"), "ext4");
        assert_eq!(kind_of("rubbish", Path::new("/")), None);
    }

    #[test]
    fn this_machines_disk_is_no_network_drive() {
        assert_eq!(network_drive(&std::env::temp_dir()), None);
    }
}
