//! `kring equality`: what each part of the picture shows, in sentences.

use kring_core::pages::EqualityPicture;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;

use super::records;

/// Says for each part what it shows and what one could try.
pub(crate) fn show(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let picture: EqualityPicture = kring_core::input::from_json(answer)?;
    let texts = context.texts;
    let period = [
        ("from", texts.date(picture.period.from).into()),
        ("until", texts.date(picture.period.until).into()),
    ];
    let mut lines = vec![format!("{}, {}", picture.network_name, texts.with("doc-period", &period))];
    for said in kring_documents::say_equality(&picture, texts) {
        lines.push(String::new());
        lines.push(texts.get(said.title));
        lines.push(format!("  {}", said.sentence));
        if !said.advice.is_empty() {
            lines.push(format!("  {}", texts.with("cli-try", &[("advice", said.advice.into())])));
        }
    }
    let counted = texts.with("doc-counted-on", &[("date", texts.date(picture.counted_on).into())]);
    lines.extend([String::new(), texts.get("equality-never-a-person"), counted]);
    context.print(&lines.join("\n"))
}
