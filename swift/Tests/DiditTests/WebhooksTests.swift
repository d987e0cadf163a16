import Didit
import Foundation
import XCTest

/// Verifies and signs the webhook vectors that all languages share (`tests/vectors/webhooks.json`).
final class WebhooksTests: XCTestCase {
    private struct Vector {
        let name: String
        let secret: Secret
        let body: Data
        let timestamp: String
        let type: String?
        /// The schemes, each with the name and the value of its header.
        let signatures: [(scheme: SignatureScheme, header: String, signature: String)]

        init(_ json: JsonValue) throws {
            func text(_ name: String) throws -> String { try XCTUnwrap(json[name]?.string, name) }
            name = try text("name")
            secret = Secret(try text("secret"))
            body = Data(try text("body").utf8)
            timestamp = try text("x_timestamp")
            type = try JsonValue(parsing: text("canonical_v2"))["webhook_type"]?.string
            signatures = [
                (.raw, "X-Signature", try text("x_signature")),
                (.v2, "X-Signature-V2", try text("x_signature_v2")),
                (.v2Timestamped, "X-Signature-V2", try text("x_signature_v2_seed")),
                (.simple, "X-Signature-Simple", try text("x_signature_simple")),
            ]
        }

        var time: Int64 { Int64(timestamp) ?? 0 }

        func verifier() throws -> WebhookVerifier {
            try WebhookVerifier(secrets: [secret], allowSimple: true).at(now: time)
        }
    }

    private func vectors() throws -> [Vector] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../tests/vectors/webhooks.json")
        let json = try JsonValue(parsing: String(contentsOf: file, encoding: .utf8))
        return try XCTUnwrap(json.array).map(Vector.init)
    }

    func testEverySchemeOfEveryVectorVerifies() throws {
        let vectors = try vectors()
        for vector in vectors {
            for (scheme, header, signature) in vector.signatures {
                let event = try vector.verifier().accepting(schemes: [scheme]).verify(
                    body: vector.body, headers: [header: signature, "x-timestamp": vector.timestamp])
                XCTAssertEqual(event.signatureScheme, scheme, vector.name)
                let name = switch scheme {
                case .raw: "raw"
                case .v2: "v2"
                case .v2Timestamped: "v2_timestamped"
                case .simple: "simple"
                }
                XCTAssertEqual(event.toJson()["didit-rs:signature_scheme"]?.string, name, vector.name)
                var plain = event
                plain.signatureScheme = nil
                XCTAssertNil(plain.toJson()["didit-rs:signature_scheme"], vector.name)
                XCTAssertEqual("\(event.webhookType)", vector.type ?? "", vector.name)
            }
        }
        print("swift: \(vectors.count) shared webhook vectors")
    }

    func testChangedBodyIsRejected() throws {
        for vector in try vectors() {
            var changed = vector.body
            changed[changed.count / 2] ^= 1
            let headers = [vector.signatures[0].header: vector.signatures[0].signature, "x-timestamp": vector.timestamp]
            let verifier = try vector.verifier().accepting(schemes: [.raw])
            XCTAssertThrowsError(try verifier.verify(body: changed, headers: headers), vector.name) {
                XCTAssertTrue($0 is WebhookError)
            }
        }
    }

    func testBodyInBase64IsNamedInTheError() throws {
        let vector = try XCTUnwrap(vectors().first)
        let headers = try signWebhook(body: vector.body, secret: vector.secret, timestamp: vector.time)
        let encoded = vector.body.base64EncodedData()
        XCTAssertThrowsError(try vector.verifier().verify(body: encoded, headers: headers)) { error in
            guard case WebhookError.BadJson(let reason) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(reason.contains("is base64"), reason)
        }
    }

    func testSignerCreatesTheHeadersOfTheVectors() throws {
        for vector in try vectors() {
            let headers = try signWebhook(body: vector.body, secret: vector.secret, timestamp: vector.time)
            let expected = [
                "X-Signature": vector.signatures[0].signature,
                "X-Signature-V2": vector.signatures[1].signature,
                "X-Signature-Simple": vector.signatures[3].signature,
                "X-Timestamp": vector.timestamp,
            ]
            XCTAssertEqual(headers, expected, vector.name)
        }
    }

    func testUnsignedTimestampHeaderNeverRejectsASignedBody() throws {
        let vector = try XCTUnwrap(vectors().first)
        for changed in ["\(vector.time + 1)", "now", String(repeating: "1", count: 1000)] {
            for (scheme, header, signature) in vector.signatures {
                let verifier = try vector.verifier().accepting(schemes: [scheme])
                let headers = [header: signature, "X-Timestamp": changed]
                if scheme == .v2Timestamped {
                    // This scheme signs the header.
                    XCTAssertThrowsError(try verifier.verify(body: vector.body, headers: headers))
                } else {
                    XCTAssertEqual(try verifier.verify(body: vector.body, headers: headers).signatureScheme, scheme)
                    let verification = try verifier.verifySignature(body: vector.body, headers: headers)
                    XCTAssertEqual(verification.timestamp, vector.time)
                    XCTAssertEqual(verification.headerTimestamp, Int64(changed))
                }
            }
        }
    }

    func testStaleOrForeignWebhookIsRejected() throws {
        let vector = try XCTUnwrap(vectors().first)
        let headers = try signWebhook(body: vector.body, secret: vector.secret, timestamp: vector.time)
        let strict = try WebhookVerifier(secrets: [vector.secret], tolerance: .seconds(60)).at(now: vector.time + 61)
        XCTAssertThrowsError(try strict.verify(body: vector.body, headers: headers)) { error in
            guard case WebhookError.Stale(_, _, let tolerance) = error else { return XCTFail("\(error)") }
            XCTAssertEqual(tolerance, 60)
            XCTAssertTrue("\(error)".contains("tolerance of 60 s"), "\(error)")
        }
        let other = try WebhookVerifier(secrets: [Secret(marked)]).at(now: vector.time)
        XCTAssertThrowsError(try other.verify(body: vector.body, headers: headers)) { error in
            guard case WebhookError.NoMatch = error else { return XCTFail("\(error)") }
            XCTAssertFalse("\(error)".contains(marked))
        }
        // During a rotation, both secrets are accepted.
        let rotating = try WebhookVerifier(secrets: [Secret(marked), vector.secret]).at(now: vector.time)
        XCTAssertEqual(try rotating.verify(body: vector.body, headers: headers).webhookType, .statusUpdated)
    }
}
