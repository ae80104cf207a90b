//! Pages to look at are the pages of the PDF, as images that ask for nothing.

use crate::typesetter::preview;

use crate::invented;

#[test]
fn every_page_is_an_image_of_a4_that_asks_for_nothing() {
    let minutes = preview(&invented::minutes()).expect("pages of minutes");
    let agenda = preview(&invented::agenda()).expect("pages of an agenda");
    let network = preview(&invented::network()).expect("pages of a network report");
    assert_eq!([minutes.len(), agenda.len(), network.len()], [2, 1, 3]);
    for page in minutes.iter().chain(&agenda).chain(&network) {
        assert!(page.starts_with("<svg") && page.ends_with("</svg>"), "not an image");
        assert!(page.contains("viewBox=\"0 0 595.27559"), "not A4: {}", &page[..200]);
        for asking in ["<script", "<foreignObject", "href=\"http", "url(http", "@import"] {
            assert!(!page.contains(asking), "an image with {asking}");
        }
        assert!(page.len() < 1_000_000, "{} bytes for a page", page.len());
    }
}
