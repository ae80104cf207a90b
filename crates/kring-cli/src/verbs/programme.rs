//! `kring programme`: what has a day in the year of a network, in sentences.

use kring_core::pages::Programme;

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::records;

/// Says what is in the programme, a day each, and how much of it is confidential.
pub(crate) fn show(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let Some(answer) = records::answered(call, context)? else { return Ok(()) };
    let texts = context.texts;
    let programme: Programme = kring_core::input::from_json(answer)?;
    let mut lines = vec![format!("{}, {}", one_line(&programme.network_name), programme.year)];
    if programme.rows.is_empty() {
        lines.push(texts.get("programme-none"));
    }
    for row in &programme.rows {
        let said = kring_documents::say_programme(row, texts);
        lines.push(String::new());
        lines.push(format!("{}  {} ({})", texts.short_date(row.on), one_line(&said.words), said.sort));
        lines.extend(said.more.iter().map(|sentence| format!("  {}", one_line(sentence))));
    }
    let hidden = [
        ("programme-hidden", programme.hidden_meetings),
        ("programme-hidden-others", programme.hidden_others),
    ];
    for (key, count) in hidden {
        if count > 0 {
            lines.extend([String::new(), texts.with(key, &[("count", count.into())])]);
        }
    }
    context.print(&lines.join("\n"))
}
