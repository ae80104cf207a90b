//! Follows every way a text can be read to its end.

use super::context::Context;
use super::grammar;
use super::said::Said;
use super::tokens::Tokens;
use super::words;
use super::{DateProblem, Parsed};

/// The moments a text can be, each once; at least one. With the day before the last one, where "before" stands with it.
///
/// Errors: the problem of the likeliest way, when none comes to the end.
pub(super) fn readings(
    tokens: Tokens,
    context: &Context,
) -> Result<(Vec<Parsed>, Option<Parsed>), DateProblem> {
    let mut walk = Walk { tokens, context, found: Vec::new(), eve: None, problem: None };
    walk.on(&Said::default());
    match walk.problem {
        Some(problem) if walk.found.is_empty() => Err(problem),
        _ => Ok((walk.found, walk.eve)),
    }
}

struct Walk<'a> {
    tokens: Tokens,
    context: &'a Context<'a>,
    found: Vec<Parsed>,
    /// The day before what was found.
    eve: Option<Parsed>,
    problem: Option<DateProblem>,
}

impl Walk<'_> {
    /// Goes on from here with what was said so far. Ends soon: each thing is said once, so that no text has many ways.
    fn on(&mut self, said: &Said) {
        if self.tokens.is_empty() {
            return match said.moments(self.context) {
                Ok(moments) => {
                    for moment in moments {
                        self.eve = said.eve(moment, self.context).or(self.eve);
                        if !self.found.contains(&moment) {
                            self.found.push(moment);
                        }
                    }
                }
                Err(problem) => self.fail(problem),
            };
        }
        let phrases = match grammar::phrases(&self.tokens, self.context) {
            Ok(phrases) => phrases,
            Err(problem) => return self.fail(problem),
        };
        if phrases.is_empty() {
            let word = self.tokens.joined(1);
            if !words::is_filler(&word) && !grammar::is_link(&self.tokens) {
                return self.fail(DateProblem::NotUnderstood { word });
            }
            return self.over(1, said);
        }
        for phrase in phrases {
            let more = phrase.parts.into_iter().try_fold(said.clone(), Said::with);
            match more {
                Some(more) => self.over(phrase.used, &more),
                None => self.fail(DateProblem::NotUnderstood { word: self.tokens.joined(phrase.used) }),
            }
        }
    }

    fn over(&mut self, words: usize, said: &Said) {
        self.tokens.skip(words);
        self.on(said);
        self.tokens.back(words);
    }

    fn fail(&mut self, problem: DateProblem) {
        self.problem.get_or_insert(problem);
    }
}
