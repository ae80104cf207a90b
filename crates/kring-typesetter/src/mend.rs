//! Puts marks back with their letters, so that other programs read each letter once.
//!
//! Many fonts draw a letter as a body and marks: in Noto Sans Arabic even the dot of nūn is a mark. The typesetter
//! gives glyphs of another height a piece of text of their own, with the whole letter as its words, and a reader
//! of the PDF then finds that letter twice. Here such a mark joins the piece its body is in. A blank of no width
//! stands at the outer end, on the line of the body: readers take the place of a letter from its first and last
//! glyph, and a mark there would look like the beginning of another word.

use typst::layout::{Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};

use kring_fonts::has_right_to_left;

type Placed = (Point, FrameItem);

/// Mends a page and all that is in it.
pub fn mend(frame: &mut Frame) {
    let mut mended: Vec<Placed> = Vec::new();
    let mut waiting: Vec<(Point, TextItem)> = Vec::new();
    for (point, item) in frame.items().cloned() {
        let text = match item {
            FrameItem::Text(text) => text,
            mut other => {
                give_back(&mut mended, &mut waiting);
                if let FrameItem::Group(group) = &mut other {
                    mend(&mut group.frame);
                }
                mended.push((point, other));
                continue;
            }
        };
        if is_mark(&text) && has_right_to_left(&text.text) {
            // Read from the right: the body comes next.
            waiting.push((point, text));
        } else if is_mark(&text) {
            give_back(&mut mended, &mut waiting);
            if !join_last(&mut mended, point, &text) {
                mended.push((point, FrameItem::Text(text)));
            }
        } else {
            mended.extend(join_waiting(&mut waiting, point, text));
        }
    }
    give_back(&mut mended, &mut waiting);
    frame.clear();
    frame.push_multiple(mended);
}

/// Whether the piece is nothing but marks: they take no room of their own.
fn is_mark(text: &TextItem) -> bool {
    !text.text.trim().is_empty() && text.glyphs.iter().all(|glyph| glyph.x_advance == Em::zero())
}

/// Marks whose body did not come are put where they were.
fn give_back(mended: &mut Vec<Placed>, waiting: &mut Vec<(Point, TextItem)>) {
    mended.extend(waiting.drain(..).map(|(point, text)| (point, FrameItem::Text(text))));
}

/// Joins the waiting marks, nearest first, to the front of `body`; gives back what does not belong to it.
fn join_waiting(waiting: &mut Vec<(Point, TextItem)>, point: Point, mut body: TextItem) -> Vec<Placed> {
    let mut marks = Vec::new();
    while let Some((mark_point, mark)) = waiting.last() {
        let Some(first) = body.glyphs.first() else { break };
        if !mark_point.x.approx_eq(point.x) || !belongs(mark, &body, first) {
            break;
        }
        marks.splice(0..0, raised(mark, *mark_point, point, first));
        waiting.pop();
    }
    if !marks.is_empty() {
        marks.splice(0..0, blank(&body, &marks[0]));
        body.glyphs.splice(0..0, marks);
    }
    let mut placed = Vec::new();
    give_back(&mut placed, waiting);
    placed.push((point, FrameItem::Text(body)));
    placed
}

/// Joins a mark to the end of the last piece, if its body is there.
fn join_last(mended: &mut [Placed], mark_point: Point, mark: &TextItem) -> bool {
    let Some((point, FrameItem::Text(body))) = mended.last_mut() else { return false };
    let Some(last) = body.glyphs.last() else { return false };
    if !(point.x + body.width()).approx_eq(mark_point.x) || !belongs(mark, body, last) {
        return false;
    }
    let mut glyphs = raised(mark, mark_point, *point, last);
    glyphs.extend(blank(body, last));
    body.glyphs.extend(glyphs);
    true
}

/// A blank of no width that counts as part of the same letter; `None` if the font has none.
fn blank(body: &TextItem, letter: &Glyph) -> Option<Glyph> {
    let id = body.font.ttf().glyph_index('\u{200B}')?.0;
    let nothing = Em::zero();
    Some(Glyph { id, x_advance: nothing, x_offset: nothing, y_offset: nothing, ..letter.clone() })
}

/// Whether the mark is of the same letter, in the same dress, as a glyph of `body`.
fn belongs(mark: &TextItem, body: &TextItem, glyph: &Glyph) -> bool {
    let letter = body.text.get(glyph.range());
    mark.font == body.font
        && mark.size == body.size
        && mark.fill == body.fill
        && mark.glyphs.iter().all(|one| mark.text.get(one.range()) == letter)
}

/// The glyphs of a mark as part of the body's piece: the same letter, raised by the difference in height.
fn raised(mark: &TextItem, from: Point, to: Point, body: &Glyph) -> Vec<Glyph> {
    let higher = Em::from_abs(to.y - from.y, mark.size);
    let of_body = |glyph: &Glyph| Glyph {
        y_offset: glyph.y_offset + higher,
        range: body.range.clone(),
        ..glyph.clone()
    };
    mark.glyphs.iter().map(of_body).collect()
}
