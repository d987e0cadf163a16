//! What to do about a TLS connection that was refused.

use rustls::{AlertDescription, CertificateError, Error as TlsError};
use std::error::Error;
use std::io;

/// Returns what to do about an error, if one of its causes is an error of TLS for which that is known.
pub fn advice(error: &(dyn Error + 'static)) -> Option<&'static str> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = tls_error(error) {
            return advice_for(error);
        }
        cause = error.source();
    }
    None
}

fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a TlsError> {
    if let Some(error) = error.downcast_ref() {
        return Some(error);
    }
    // The source of an I/O error is the source of the error in it.
    tls_error(error.downcast_ref::<io::Error>()?.get_ref()?)
}

fn advice_for(error: &TlsError) -> Option<&'static str> {
    Some(match error {
        TlsError::InvalidCertificate(problem) => match problem {
            CertificateError::UnknownIssuer => {
                "the authority that issued the certificate of the server is not trusted here: if the network or the \
                 server has an authority of its own, name its certificate in `ca_bundle` or SSL_CERT_FILE"
            }
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => {
                "check the clock of this machine; if it is correct, the certificate of the server must be renewed"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "check the host of the base URL; the certificate of the server is for another one"
            }
            CertificateError::Other(other) if other.0.to_string() == "CaUsedAsEndEntity" => {
                "the server uses the certificate of an authority (`CA:TRUE`) as its own; issue a certificate for the \
                 server (`CA:FALSE`)"
            }
            _ => return None,
        },
        TlsError::AlertReceived(AlertDescription::CertificateRequired | AlertDescription::HandshakeFailure) => {
            "the server may require a certificate of the client: set `client_certificate`"
        }
        TlsError::AlertReceived(
            AlertDescription::AccessDenied
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRevoked
            | AlertDescription::CertificateUnknown
            | AlertDescription::UnknownCA
            | AlertDescription::UnsupportedCertificate,
        ) => "the server does not accept the certificate of the client: check `client_certificate`",
        TlsError::InvalidMessage(_) => "the server may not speak TLS on this port: check the base URL and the proxy",
        _ => return None,
    })
}
