//! A QR code as an SVG image.

use std::fmt::Write;

/// Squares of quiet zone around it (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// The image of rows of `1` and `0`.
pub fn svg(rows: &[String]) -> Vec<u8> {
    let side = rows.len() + 2 * QUIET;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\""
    );
    for (down, row) in rows.iter().enumerate() {
        for (across, _) in row.bytes().enumerate().filter(|(_, square)| *square == b'1') {
            // Writing to a text cannot fail.
            let _ = write!(svg, "M{} {}h1v1h-1z", across + QUIET, down + QUIET);
        }
    }
    svg.push_str("\"/></svg>");
    svg.into_bytes()
}
