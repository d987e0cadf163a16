//! PDF reports.

use crate::platform::Refusal;
use crate::store::Session;
use std::fmt::Write as _;

const PDF_FROM: [&str; 4] = ["Approved", "Declined", "In Review", "Kyc Expired"];

/// Returns the PDF report of a finished session.
pub(crate) fn report(session: &Session) -> Result<Vec<u8>, Refusal> {
    if !PDF_FROM.contains(&session.status.as_str()) {
        return Err(Refusal::NoReport);
    }
    Ok(pdf(&format!("Session {}: {}", session.id, session.status)))
}

/// Returns a PDF of one page with one line of text.
pub(crate) fn pdf(line: &str) -> Vec<u8> {
    let stream = format!("BT /F1 12 Tf 50 780 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (index, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        let _ = writeln!(out, "{} 0 obj\n{object}\nendobj", index + 1);
    }
    let start = out.len();
    let count = objects.len() + 1;
    let _ =
        writeln!(out, "xref\n0 {count}\n{table}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF");
    out.into_bytes()
}
