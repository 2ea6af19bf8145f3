//! What people open: the package and the page.
