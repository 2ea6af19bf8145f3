//! A scripted conversation through the whole house, without a window.
