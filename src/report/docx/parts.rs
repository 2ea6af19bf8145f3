//! The parts beside the text: what they are, how they belong together, styles.

use quick_xml::escape::escape;

use crate::report::pages::Page;

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
/// Namespace of the text.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// Namespace of relations.
pub(super) const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

pub(super) fn content_types() -> String {
    let part = |name: &str, kind: &str| {
        format!("<Override PartName=\"{name}\" ContentType=\"application/vnd.openxmlformats-{kind}+xml\"/>")
    };
    [
        HEAD,
        &format!("<Types xmlns=\"{PACKAGE}/content-types\">"),
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
        "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
        "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>",
        &part("/word/document.xml", "officedocument.wordprocessingml.document.main"),
        &part("/word/styles.xml", "officedocument.wordprocessingml.styles"),
        &part("/word/settings.xml", "officedocument.wordprocessingml.settings"),
        &part("/docProps/core.xml", "package.core-properties"),
        "</Types>",
    ]
    .concat()
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
}

pub(super) fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{}{}</Relationships>",
        relation("document", &format!("{R}/officeDocument"), "word/document.xml"),
        relation("core", &format!("{PACKAGE}/relationships/metadata/core-properties"), "docProps/core.xml"),
    )
}

/// Relations of the text: styles, settings, and each picture under its file's name without the ending.
pub(super) fn relations<'a>(pictures: impl Iterator<Item = &'a str>) -> String {
    let pictures: String =
        pictures.map(|name| relation(relation_id(name), &format!("{R}/image"), &format!("media/{name}"))).collect();
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{}{}{pictures}</Relationships>",
        relation("styles", &format!("{R}/styles"), "styles.xml"),
        relation("settings", &format!("{R}/settings"), "settings.xml"),
    )
}

/// The name under which the text knows a picture.
pub(super) fn relation_id(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

pub(super) fn core(page: &Page) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>My Views</dc:creator>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        escape(page.window.as_str()),
        escape(page.language.as_str()),
    )
}

pub(super) fn settings() -> String {
    // Without it Word opens the document as one of 2007 and says so in its title.
    format!(
        "{HEAD}<w:settings xmlns:w=\"{W}\"><w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting \
         w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         </w:settings>"
    )
}

/// One style of paragraphs: id, name, style that it follows, what it changes.
fn style(id: &str, name: &str, based: &str, paragraph: &str, run: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{based}\"/>\
         <w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}

/// Styles; sizes are in half points.
pub(super) fn styles(page: &Page) -> String {
    let heading = |level: u8, size: u8, before: u16| {
        style(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            "Normal",
            &format!(
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{before}\" w:after=\"80\"/><w:textAlignment w:val=\"center\"/><w:outlineLvl w:val=\"{}\"/>",
                level - 1
            ),
            &format!("<w:b/><w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>"),
        )
    };
    let dashed = "<w:left w:val=\"dashed\" w:sz=\"12\" w:space=\"8\" w:color=\"000000\"/>";
    let (language, right) = (escape(page.language.as_str()), if page.right_to_left { "<w:bidi/>" } else { "" });
    [
        HEAD,
        &format!("<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr>"),
        "<w:rFonts w:ascii=\"Andika\" w:hAnsi=\"Andika\" w:cs=\"Andika\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>",
        &format!("<w:lang w:val=\"{language}\" w:bidi=\"{language}\"/></w:rPr></w:rPrDefault>"),
        "<w:pPrDefault><w:pPr><w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>",
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>",
        &format!("<w:pPr>{right}</w:pPr></w:style>"),
        &heading(1, 48, 0),
        &heading(2, 34, 320),
        &heading(3, 28, 200),
        &heading(4, 26, 120),
        &style("Answer", "Answer", "Normal", "<w:keepLines/><w:textAlignment w:val=\"center\"/>", ""),
        &style("UnderAnswer", "Under an answer", "Normal", "<w:ind w:left=\"680\"/>", "<w:sz w:val=\"22\"/>"),
        &style("Adult", "Adult", "Normal", &format!("<w:pBdr>{dashed}</w:pBdr><w:ind w:left=\"280\"/>"), ""),
        &style(
            "WriteHere",
            "Write here",
            "Normal",
            // Without a line between, paragraphs of one style share a single line under the last.
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/>\
             <w:between w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"240\" w:after=\"0\"/>",
            "",
        ),
        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Places\"><w:name w:val=\"Places\"/><w:tblPr><w:tblBorders>",
        &["top", "left", "bottom", "right", "insideH", "insideV"]
            .map(|side| format!("<w:{side} w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"000000\"/>"))
            .concat(),
        "</w:tblBorders><w:tblCellMar><w:left w:w=\"110\" w:type=\"dxa\"/><w:right w:w=\"110\" w:type=\"dxa\"/>",
        "</w:tblCellMar></w:tblPr></w:style></w:styles>",
    ]
    .concat()
}
