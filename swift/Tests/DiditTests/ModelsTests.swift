import Didit
import Foundation
import XCTest

final class ModelsTests: XCTestCase {
    private let integers = [
        "9007199254740993", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
        "18446744073709551615", "123456789012345678901234567890123456789012345678901234567890",
    ]

    func testIntegersOfAnySizeAreReadExactly() async throws {
        let sandbox = try await Sandbox.fresh()
        let list = "[\(integers.joined(separator: ","))]"
        let answer = #"{"session_id": "1", "status": "Approved", "metadata": \#(list), "new": {"a": \#(list)}}"#
        let tiny = try TinyServer { _ in (200, answer) }
        defer { tiny.stop() }
        let client = try Didit(ClientOptions(apiKey: sandbox.apiKey, baseUrl: tiny.address))
        let decision = try await client.sessions.retrieveDecision(sessionId: "1")
        let raw = try await client.request(.get, "/v3/any/")
        for found in [decision.metadata, decision.extra["new"]?["a"], decision.toJson()["metadata"], raw["metadata"]] {
            XCTAssertEqual(found?.description, list)
        }
        XCTAssertEqual(decision.metadata?[3]?.exactNumber?.uint64, 1 << 63)
        XCTAssertEqual(decision.metadata?[4]?.exactNumber?.uint64, .max)
        XCTAssertNil(decision.metadata?[4]?.integer)
        XCTAssertEqual(decision.metadata?[1]?.integer, .max)
        XCTAssertEqual(try Decision(parsing: answer), decision)
    }

    func testIntegersOfAnySizeAreSentExactly() async throws {
        let sandbox = try await Sandbox.fresh()
        let list = "[\(integers.joined(separator: ","))]"
        let received = Received()
        let tiny = try TinyServer { request in
            received.append(String(decoding: request.body, as: UTF8.self))
            return (200, #"{"session_id": "1", "status": "Not Started"}"#)
        }
        defer { tiny.stop() }
        let client = try Didit(ClientOptions(apiKey: sandbox.apiKey, baseUrl: tiny.address))
        var params = CreateSession(workflowId: "w", metadata: try JsonValue(parsing: list))
        params.extra["new"] = try JsonValue(parsing: list)
        _ = try await client.sessions.create(params)
        _ = try await client.request(.post, "/v3/any/", body: try JsonValue(parsing: list))
        let bodies = try received.all.map { try JsonValue(parsing: $0) }
        XCTAssertEqual(bodies.count, 2)
        XCTAssertEqual(bodies[0]["metadata"]?.description, list)
        XCTAssertEqual(bodies[0]["new"]?.description, list)
        XCTAssertEqual(bodies[1].description, list)
    }

    func testDecimalsKeepAllDigits() async throws {
        let sandbox = try await Sandbox.fresh()
        for digits in [
            "1234567890123456789012345.678", "0.0000000000000000000000000001", "79228162514264337593543950335",
        ] {
            let tiny = try TinyServer { _ in (200, #"{"balance": "\#(digits)"}"#) }
            defer { tiny.stop() }
            let client = try Didit(ClientOptions(apiKey: sandbox.apiKey, baseUrl: tiny.address))
            let balance = try await client.billing.retrieveBalance().balance
            XCTAssertEqual(balance?.description, digits)
        }
    }

    func testModelsAreCreatedFromFieldsAndFromJson() throws {
        var decision = Decision {
            $0.sessionId = "1"
            $0.status = .approved
            $0.createdAt = Date(timeIntervalSince1970: 1_769_851_800.5)
        }
        let json = #"{"session_id":"1","status":"approved","created_at":"2026-01-31T09:30:00.500000Z","new":[1]}"#
        let read = try Decision(parsing: json)
        XCTAssertNotEqual(decision, read)
        decision.extra["new"] = [1]
        XCTAssertEqual(decision, read)
        XCTAssertEqual(Set([decision, read]).count, 1)
        XCTAssertEqual(read.status, .approved)
        XCTAssertEqual(read.createdAt, decision.createdAt)
        XCTAssertEqual(read.toJson()["new"], [1])
        XCTAssertNil(read.toJson()["extra"])
        // Fields that a test does not set are empty.
        XCTAssertEqual(Decision { _ in }.sessionId, "")
        XCTAssertEqual(SessionPage { _ in }.results, [])
        decision.createdAt = nil
        XCTAssertNil(decision.toJson()["created_at"])
        XCTAssertThrowsError(try Decision(parsing: "[1]")) { XCTAssertEqual(($0 as? DiditError)?.kind, .invalid) }
    }

    func testValuesOfOtherTypesAreInExtra() throws {
        let decision = try Decision(parsing: #"{"session_id": "1", "status": "Teleported", "created_at": true}"#)
        XCTAssertNil(decision.createdAt)
        XCTAssertEqual(decision.extra["created_at"], true)
        XCTAssertEqual(decision.toJson()["created_at"], true)
        XCTAssertFalse(decision.status.isKnown)
        XCTAssertFalse(decision.status.isSettled)
    }

    func testTimesOfTheApiAreRead() throws {
        for (text, seconds) in [
            ("2026-01-31T09:30:00Z", 1_769_851_800), ("2026-01-31T09:30:00.25+05:30", 1_769_832_000.25),
            ("1969-12-31T23:59:59.5Z", -0.5), ("2024-02-29T00:00:00-01:00", 1_709_168_400),
            ("2026-01-31 09:30:00", 1_769_851_800),
        ] {
            let decision = try Decision(parsing: #"{"session_id": "1", "created_at": "\#(text)"}"#)
            XCTAssertEqual(decision.createdAt?.timeIntervalSince1970, seconds, text)
            // The text of the platform is kept if it is a time of RFC 3339.
            if text.contains("T") { XCTAssertEqual(decision.toJson()["created_at"]?.string, text) }
        }
        for seconds in [0, -0.5, 951_782_400, 4_102_444_799.999999] {
            let decision = Decision { $0.createdAt = Date(timeIntervalSince1970: seconds) }
            let found = try XCTUnwrap(decision.createdAt?.timeIntervalSince1970)
            XCTAssertEqual(found, seconds, accuracy: 1e-6)
        }
    }

    func testFieldsOfAnUpdateAreKeptClearedOrSet() {
        let update = UpdateUser(displayName: .set("Ada"), dateOfBirth: .clear)
        XCTAssertEqual(update.toJson(), ["display_name": "Ada", "date_of_birth": nil])
        XCTAssertEqual(update.dateOfBirth, .clear)
        XCTAssertNil(update.metadata)
    }

    func testCodableHasTheJsonOfThePlatform() throws {
        let json = """
            {"session_id":"1","status":"Approved","metadata":{"n":18446744073709551615},"new":{"a":[1.5,null]},\
            "id_verifications":[{"status":"Approved","warnings":[{"risk":"X","new":1}]}]}
            """
        let decision = try Decision(parsing: json)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let encoded = String(decoding: try encoder.encode(decision), as: UTF8.self)
        XCTAssertEqual(encoded, try JsonValue(parsing: json).description)
        XCTAssertEqual(try JSONDecoder().decode(Decision.self, from: Data(json.utf8)), decision)
        XCTAssertEqual(try encoder.encode([SessionStatus.inReview]), Data(#"["In Review"]"#.utf8))
        XCTAssertEqual(try JSONDecoder().decode([SessionStatus].self, from: Data(#"["in review"]"#.utf8)), [.inReview])
        XCTAssertThrowsError(try JSONDecoder().decode(Decision.self, from: Data("[1]".utf8))) {
            XCTAssertTrue($0 is DecodingError, "\($0)")
        }
    }

    func testCodableRefusesSecrets() throws {
        let account = try VerifiedAccount(
            parsing: #"{"access_token": "t", "application": {"uuid": "1", "api_key": "\#(marked)"}}"#)
        XCTAssertThrowsError(try JSONEncoder().encode([account])) { error in
            guard case EncodingError.invalidValue(_, let context) = error else { return XCTFail("\(error)") }
            XCTAssertTrue(context.debugDescription.contains("`access_token` is a secret"), context.debugDescription)
        }
        XCTAssertThrowsError(try JSONEncoder().encode(account.application))
        XCTAssertEqual(account.toJson()["application"]?["api_key"]?.string, marked)
    }

    func testDescriptionsHidePersonalData() throws {
        let decision = try Decision(
            parsing: """
                {"session_id": "1", "status": "Approved", "vendor_data": "\(marked)", "metadata": {"\(marked)": 1},
                "id_verifications": [{"status": "Approved", "first_name": "\(marked)", "date_of_birth": "1815-12-10"}],
                "\(marked)": "\(marked)"}
                """)
        var dumped = ""
        dump([decision], to: &dumped)
        let params = CreateSession(workflowId: "w", contactDetails: ContactDetails(email: marked))
        for text in [
            "\(decision)", String(reflecting: decision), dumped, "\([decision])", "\(Optional(decision) as Any)",
            "\(params)", String(reflecting: params), "\(Register(email: marked, password: Secret(marked)))",
            "\(ClientOptions(apiKey: Secret(marked), clientKey: Secret(marked), headers: ["authorization": marked]))",
        ] {
            XCTAssertFalse(text.contains(marked) || text.contains("1815"), text)
        }
        XCTAssertTrue("\(decision)".contains(#"status: "Approved""#), "\(decision)")
        XCTAssertTrue("\(decision)".contains("firstName: <hidden>"), "\(decision)")
        XCTAssertTrue("\(decision)".contains("extra: <1 more>"), "\(decision)")
    }
}
