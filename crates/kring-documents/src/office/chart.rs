//! Bars cut in three, as an SVG image: what the templates draw on paper.

use std::fmt::Write;

use crate::sheet::Stripe;

/// How wide the image is on paper, in millimetres.
pub const WIDTH: u16 = 165;
/// How high a bar is with the room under it, in millimetres, and the bar itself.
const STEP: u16 = 9;
const BAR: u16 = 6;
/// Where the bars begin, in millimetres: before them stands what each is about.
const LABELS: u16 = 42;
/// The most bars that are drawn: more would not fit a page. The table has them all.
const MOST: usize = 24;
/// From members, from the municipality, together: inside, line and number, as on paper.
const LOOKS: [[&str; 3]; 3] =
    [["#006fb3", "#006fb3", "#ffffff"], ["#ffffff", "#586c88", "#001a40"], ["#baefc9", "#157b31", "#001a40"]];

/// The image, and how high it is on paper in millimetres.
pub fn svg(stripes: &[Stripe]) -> (Vec<u8>, u16) {
    let shown = &stripes[..stripes.len().min(MOST)];
    let most = shown.iter().map(total).max().unwrap_or(0).max(1);
    let height = STEP * u16::try_from(shown.len()).unwrap_or(1).max(1);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}mm\" height=\"{height}mm\" \
         font-family=\"Noto Sans, Arial, sans-serif\" font-size=\"3.2\">"
    );
    for (place, stripe) in shown.iter().enumerate() {
        let top = STEP * u16::try_from(place).unwrap_or_default();
        bar(&mut svg, stripe, top, most);
    }
    svg.push_str("</svg>");
    (svg.into_bytes(), height)
}

fn total(stripe: &Stripe) -> u32 {
    stripe.parts.iter().fold(0, |sum, part| sum.saturating_add(*part))
}

fn bar(svg: &mut String, stripe: &Stripe, top: u16, most: u32) {
    let middle = f64::from(top) + f64::from(BAR) / 2.0 + 1.1;
    let label = escaped(&shortened(&stripe.label.plain()));
    // Writing to a text cannot fail.
    let _ = write!(svg, "<text x=\"0\" y=\"{middle:.1}\" fill=\"#001a40\">{label}</text>");
    let unit = f64::from(WIDTH - LABELS - 1) / f64::from(most);
    let mut left = f64::from(LABELS);
    for (part, [fill, line, letters]) in stripe.parts.iter().zip(LOOKS) {
        if *part == 0 {
            continue;
        }
        let width = unit * f64::from(*part);
        let _ = write!(
            svg,
            "<rect x=\"{left:.2}\" y=\"{top}.2\" width=\"{:.2}\" height=\"{BAR}\" fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"0.4\"/>\
             <text x=\"{:.2}\" y=\"{middle:.1}\" fill=\"{letters}\" text-anchor=\"middle\">{part}</text>",
            (width - 0.9).max(0.4),
            left + (width - 0.9) / 2.0,
        );
        left += width;
    }
}

/// As much of a label as there is room for.
fn shortened(label: &str) -> String {
    const LETTERS: usize = 22;
    if label.chars().count() <= LETTERS {
        return label.to_owned();
    }
    let kept: String = label.chars().take(LETTERS - 1).collect();
    format!("{}…", kept.trim_end())
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', " ")
}
