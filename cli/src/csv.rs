//! CSV for spreadsheets.

use crate::exit::{Exit, Failure, Outcome};

/// Formats a row. Text that a spreadsheet would run as a formula gets an apostrophe.
pub(crate) fn line(cells: impl IntoIterator<Item = String>) -> Outcome<String> {
    let failed = || Failure::new(Exit::Failed, "cannot write the row as CSV");
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    let cells = cells.into_iter().map(|cell| if is_formula(&cell) { format!("'{cell}") } else { cell });
    writer.write_record(cells.collect::<Vec<_>>()).map_err(|_| failed())?;
    let line = writer.into_inner().map_err(|_| failed())?;
    String::from_utf8(line).map_err(|_| failed())
}

/// Returns whether a spreadsheet would run the text. Numbers with a sign, such as telephone numbers, are none.
fn is_formula(text: &str) -> bool {
    match text.as_bytes() {
        [b'=' | b'@' | b'\t' | b'\r' | b'\n', ..] => true,
        [b'+' | b'-', rest @ ..] => {
            !rest.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'.' | b','))
        }
        // Some programs read the full-width forms alike.
        _ => text.starts_with(['\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_a_spreadsheet_would_run_is_escaped() {
        for formula in ["=cmd|' /C calc'!A0", "+1+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u{ff1d}1+1"] {
            assert!(is_formula(formula), "{formula}");
        }
        for text in ["+34 600 123 456", "-12.50", "a=b", "", "in review"] {
            assert!(!is_formula(text), "{text}");
        }
        let row = ["=1+1", "a,b", "-7"].map(str::to_owned);
        assert_eq!(line(row).expect("a row"), "'=1+1,\"a,b\",-7\n");
    }
}
