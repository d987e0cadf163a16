import Didit
import Foundation
import XCTest

/// Verifies and signs the webhook vectors that all languages share (`tests/vectors/webhooks.json`).
final class WebhooksTests: XCTestCase {
    private struct Vector: Sendable {
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

        var time: Date { Date(timeIntervalSince1970: Double(timestamp) ?? 0) }

        func verifier(_ schemes: [SignatureScheme]? = nil) throws -> WebhookVerifier {
            let time = time
            return try WebhookVerifier(secrets: [secret], allowSimple: true, schemes: schemes) { time }
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
        let names: [SignatureScheme: String] = [
            .raw: "raw", .v2: "v2", .v2Timestamped: "v2_timestamped", .simple: "simple",
        ]
        for vector in vectors {
            for (scheme, header, signature) in vector.signatures {
                let event = try vector.verifier([scheme]).verify(
                    body: vector.body, headers: [header: signature, "x-timestamp": vector.timestamp])
                XCTAssertEqual(event.signatureScheme, scheme, vector.name)
                XCTAssertEqual(event.toJson()["didit-rs:signature_scheme"]?.string, names[scheme], vector.name)
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
            let (_, header, signature) = vector.signatures[0]
            let headers = [header: signature, "x-timestamp": vector.timestamp]
            let verifier = try vector.verifier([.raw])
            XCTAssertThrowsError(try verifier.verify(body: changed, headers: headers), vector.name) {
                XCTAssertEqual(($0 as? DiditError)?.kind, .webhook)
                XCTAssertEqual(($0 as? DiditError)?.webhook?.reason, .noMatch)
            }
        }
    }

    func testBodyInBase64IsNamedInTheError() throws {
        let vector = try XCTUnwrap(vectors().first)
        let headers = try signWebhook(body: vector.body, secret: vector.secret, timestamp: vector.time)
        let encoded = vector.body.base64EncodedData()
        XCTAssertThrowsError(try vector.verifier().verify(body: encoded, headers: headers)) { error in
            let webhook = (error as? DiditError)?.webhook
            XCTAssertEqual(webhook?.reason, .badJson)
            XCTAssertTrue(webhook?.problem?.contains("is base64") ?? false, "\(error)")
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
        for changed in ["\(Int64(vector.time.timeIntervalSince1970) + 1)", "now", String(repeating: "1", count: 1000)] {
            for (scheme, header, signature) in vector.signatures {
                let verifier = try vector.verifier([scheme])
                let headers = [header: signature, "X-Timestamp": changed]
                if scheme == .v2Timestamped {
                    // This scheme signs the header.
                    XCTAssertThrowsError(try verifier.verify(body: vector.body, headers: headers))
                } else {
                    XCTAssertEqual(try verifier.verify(body: vector.body, headers: headers).signatureScheme, scheme)
                    let verification = try verifier.verifySignature(body: vector.body, headers: headers)
                    XCTAssertEqual(verification.timestamp, vector.time)
                    let header = Int64(changed).map { Date(timeIntervalSince1970: Double($0)) }
                    XCTAssertEqual(verification.headerTimestamp, header)
                }
            }
        }
    }

    func testStaleOrForeignWebhookIsRejected() throws {
        let vector = try XCTUnwrap(vectors().first)
        let headers = try signWebhook(body: vector.body, secret: vector.secret, timestamp: vector.time)
        let strict = try WebhookVerifier(secrets: [vector.secret], tolerance: .seconds(60)) { vector.time + 61 }
        XCTAssertThrowsError(try strict.verify(body: vector.body, headers: headers)) { error in
            let webhook = (error as? DiditError)?.webhook
            XCTAssertEqual(webhook?.reason, .stale)
            XCTAssertEqual(webhook?.tolerance, .seconds(60))
            XCTAssertEqual(webhook?.timestamp, vector.time)
            XCTAssertEqual(webhook?.now, vector.time + 61)
            XCTAssertTrue("\(error)".contains("tolerance of 60 s"), "\(error)")
        }
        let other = try WebhookVerifier(secrets: [Secret(marked)]) { vector.time }
        XCTAssertThrowsError(try other.verify(body: vector.body, headers: headers)) { error in
            XCTAssertEqual((error as? DiditError)?.webhook?.reason, .noMatch)
            XCTAssertFalse("\(error)".contains(marked))
        }
        // During a rotation, both secrets are accepted.
        let rotating = try WebhookVerifier(secrets: [Secret(marked), vector.secret]) { vector.time }
        XCTAssertEqual(try rotating.verify(body: vector.body, headers: headers).webhookType, .statusUpdated)
    }

    func testHeadersMayHaveSeveralValuesAndAnyCase() throws {
        let vector = try XCTUnwrap(vectors().first)
        let headers = try signWebhook(body: vector.body, secret: vector.secret, timestamp: vector.time)
        let pairs = headers.map { (name: $0.key.uppercased(), value: $0.value) } + [(name: "X-Other", value: "1")]
        let lists = Dictionary(grouping: pairs, by: \.name).mapValues { $0.map(\.value) }
        let verifier = try vector.verifier()
        let event = try verifier.verify(body: vector.body, headers: headers)
        XCTAssertEqual(try verifier.verify(body: [UInt8](vector.body), headers: pairs), event)
        XCTAssertEqual(try verifier.verify(body: vector.body, headers: lists), event)
        let twice = lists.mapValues { $0 + $0 }
        XCTAssertThrowsError(try verifier.verify(body: vector.body, headers: twice.mapValues { $0 + $0 + ["x"] })) {
            XCTAssertEqual(($0 as? DiditError)?.webhook?.reason, .malformed)
        }
        XCTAssertThrowsError(try verifier.verify(body: vector.body, headers: ["X-Timestamp": vector.timestamp])) {
            XCTAssertEqual(($0 as? DiditError)?.webhook?.reason, .missingHeader)
            XCTAssertNotNil(($0 as? DiditError)?.webhook?.header)
        }
    }

    func testEventsHaveTimesStatusAndDeduplicationKey() throws {
        let text = #"{"webhook_type":"status.updated","session_id":"7","status":"approved","timestamp":1760000000}"#
        let body = Data(text.utf8)
        let time = Date(timeIntervalSince1970: 1_760_000_000)
        let headers = try signWebhook(body: body, secret: Secret("s"), timestamp: time)
        func event(_ scheme: SignatureScheme) throws -> Event {
            try WebhookVerifier(secrets: [Secret("s")], schemes: [scheme]) { time }.verify(body: body, headers: headers)
        }
        let (raw, canonical) = (try event(.raw), try event(.v2))
        XCTAssertEqual(raw.timestamp, time)
        XCTAssertEqual(raw.sessionStatus, .approved)
        XCTAssertEqual(raw.deduplicationKey, "status.updated:7:approved:1760000000")
        var json = try XCTUnwrap(raw.toJson().object)
        XCTAssertEqual(try Event(json: .object(json)), raw)
        XCTAssertEqual(json.removeValue(forKey: "didit-rs:signature_scheme"), "raw")
        XCTAssertEqual(.object(json), try JsonValue(parsing: body))
        XCTAssertEqual([raw.signatureScheme, canonical.signatureScheme], [.raw, .v2])
        XCTAssertEqual(raw.deduplicationKey, canonical.deduplicationKey)
        // An event of another type has no status of a session, and a key that depends on all of its content.
        let other = try Event(parsing: #"{"webhook_type": "new.type", "timestamp": 5, "data": {"a": 1}}"#)
        XCTAssertNil(other.sessionStatus)
        XCTAssertTrue(other.deduplicationKey.hasPrefix("new.type:::5:"), other.deduplicationKey)
        XCTAssertNil(other.signatureScheme)
    }

    func testDeepEventsHaveADeduplicationKey() throws {
        let metadata = String(repeating: #"{"a":"#, count: 255) + "1" + String(repeating: "}", count: 255)
        let start = #"{"webhook_type":"status.updated","session_id":"7","status":"Approved","timestamp":1760000000"#
        let body = Data("\(start),\"metadata\":\(metadata)}".utf8)
        let time = Date(timeIntervalSince1970: 1_760_000_000)
        let headers = try signWebhook(body: body, secret: Secret("s"), timestamp: time)
        let event = try WebhookVerifier(secrets: [Secret("s")]) { time }.verify(body: body, headers: headers)
        XCTAssertEqual(event.deduplicationKey, "status.updated:7:Approved:1760000000")
    }
}
