//! Suggestions for misspelled words.

/// Returns the known word that a misspelled one most likely means. Case is ignored.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_lowercase();
    let distances = known.into_iter().map(|known| (strsim::damerau_levenshtein(&lower, &known.to_lowercase()), known));
    // Fewer differences are allowed for short words, or any word would match.
    distances.filter(|(distance, _)| *distance <= (word.len() / 2).min(3)).min().map(|(_, known)| known)
}
