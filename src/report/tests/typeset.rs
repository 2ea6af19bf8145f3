//! The PDF: the same words in the same order, by every template, for few answers and many.

use std::{fs, path::Path};

use super::{bare, contents, earlier, filled, sam, tool, visible};
use crate::report::{
    Choice, Filled,
    pages::PageName,
    pdf::{PdfError, Templates, pdf},
};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/report")
}

pub(super) fn pdf_of(filled: &Filled) -> Vec<u8> {
    let pdf = pdf(filled, &Templates::read(&folder()).unwrap()).unwrap();
    if let Some(folder) = std::env::var_os("MY_VIEWS_PAGES") {
        fs::write(Path::new(&folder).join(format!("{}.pdf", filled.page.kind.word())), &pdf.bytes).unwrap();
    }
    pdf.bytes
}

/// The text as another program reads it, without the numbers of pages.
pub(super) fn text_of(pdf: &[u8]) -> Option<String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    fs::write(file.path(), pdf).unwrap();
    let text = tool(
        "pdftotext",
        &["-raw".as_ref(), "-enc".as_ref(), "UTF-8".as_ref(), file.path().as_os_str(), "-".as_ref()],
    )?;
    let number = |line: &&str| {
        let mut parts = line.split(" / ");
        matches!((parts.next(), parts.next(), parts.next()), (Some(at), Some(of), None)
            if at.trim().parse::<u32>().is_ok() && of.trim().parse::<u32>().is_ok())
    };
    Some(text.lines().filter(|line| !number(line)).collect::<Vec<_>>().join("\n"))
}

fn compared() -> Choice {
    Choice { earlier: Some(Box::new(earlier())), ..Choice::default() }
}

/// With `MY_VIEWS_PAGES=FOLDER` the pages are written there, to be looked at.
#[test]
fn every_template_says_what_the_page_says_in_its_order() {
    for kind in PageName::ALL {
        let filled = filled(kind, &compared(), &sam());
        let pdf = pdf_of(&filled);
        assert!(pdf.starts_with(b"%PDF"));
        if let Some(text) = text_of(&pdf) {
            assert_eq!(bare(&text), visible(&filled.page), "{kind:?}");
        }
    }
}

#[test]
fn a_pdf_is_tagged_and_says_its_language_and_title() {
    let pdf = pdf_of(&filled(PageName::MyViews, &Choice::default(), &sam()));
    let text = String::from_utf8_lossy(&pdf);
    for part in ["/MarkInfo", "/Lang", "pdfuaid:part", "/StructTreeRoot"] {
        assert!(text.contains(part), "{part}");
    }
}

#[test]
fn a_picture_that_is_none_leaves_its_words() {
    let mut broken = filled(PageName::MyViews, &Choice::default(), &sam());
    for shown in broken.pictures.values_mut() {
        shown.bytes.truncate(30);
    }
    let pdf = pdf_of(&broken);
    assert!(text_of(&pdf).is_none_or(|text| text.contains("Music")));
    assert!(contents().views == sam());
}

#[test]
fn a_wrong_template_is_told_by_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(self::folder()).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    let page = filled(PageName::MyViews, &Choice::default(), &sam());
    for (wrong, told) in
        [("#import \"common.typ\": *\n\n#nothing()", "nothing"), ("#read(\"/etc/passwd\")", "not found")]
    {
        fs::write(folder.path().join("my-views.typ"), wrong).unwrap();
        let Err(PdfError::Template { file, line, what }) = pdf(&page, &Templates::read(folder.path()).unwrap()) else {
            panic!("it was set")
        };
        assert_eq!((file.as_str(), line), ("my-views.typ", wrong.lines().count()));
        assert!(what.contains(told), "{what}");
    }
}

#[test]
fn a_sign_of_another_script_comes_from_a_font_that_has_it_and_else_is_counted() {
    let mut views = sam();
    // The second is assigned to nothing.
    views.child.called = "\u{03B1}\u{3FFFD}".to_owned();
    let made =
        pdf(&filled(PageName::Profile, &Choice::default(), &views), &Templates::read(&folder()).unwrap()).unwrap();
    assert!(made.without_font > 0);
    if let Some(text) = text_of(&made.bytes) {
        assert!(text.contains('\u{03B1}'), "{text}");
    }
}
