//! Words with their language and direction.

/// Words that stand together: a paragraph, a heading, a cell's line, an item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    /// Whether it is read from right to left as a whole.
    pub rtl: bool,
    /// The words in order. `\n` ends a line without ending the paragraph.
    pub spans: Vec<Span>,
}

/// A stretch of words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// The words.
    pub words: String,
    /// BCP 47 tag of their language, where it is another one than the document's.
    pub language: Option<String>,
    /// Whether they are read from right to left.
    pub rtl: bool,
    /// How loud they are.
    pub weight: Weight,
    /// Whether they keep their own direction whatever stands around them (UAX #9, isolates): a name in another script.
    pub isolated: bool,
}

/// How loud a stretch of words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// As what stands around it.
    #[default]
    Plain,
    /// It carries weight.
    Strong,
    /// It is said beside the matter.
    Quiet,
}

impl Paragraph {
    /// Words in the document's own language and direction.
    pub fn of(words: impl Into<String>) -> Self {
        Self { rtl: false, spans: vec![Span::of(words)] }
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.words.trim().is_empty())
    }

    /// The words alone.
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.words.as_str()).collect()
    }

    /// The same with another stretch behind it.
    #[must_use]
    pub fn with(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }

    /// How many characters it has, as a measure of its width.
    pub(crate) fn length(&self) -> usize {
        self.spans.iter().map(|span| span.words.chars().count()).sum()
    }
}

impl Span {
    /// Words in the document's own language.
    pub fn of(words: impl Into<String>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }

    /// Words in another language, which is read from left to right.
    pub fn foreign(words: impl Into<String>, language: impl Into<String>) -> Self {
        Self { language: Some(language.into()), ..Self::of(words) }
    }

    /// Words that carry weight.
    pub fn strong(words: impl Into<String>) -> Self {
        Self { weight: Weight::Strong, ..Self::of(words) }
    }

    /// Words said beside the matter.
    pub fn quiet(words: impl Into<String>) -> Self {
        Self { weight: Weight::Quiet, ..Self::of(words) }
    }
}

impl From<Span> for Paragraph {
    fn from(span: Span) -> Self {
        Self { rtl: span.rtl && !span.isolated, spans: vec![span] }
    }
}

impl From<&str> for Paragraph {
    fn from(words: &str) -> Self {
        Self::of(words)
    }
}
