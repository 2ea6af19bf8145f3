//! Keeping: small files, written once, synced; crash-safe.
