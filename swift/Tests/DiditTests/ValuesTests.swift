import Didit
import Foundation
import XCTest

final class ValuesTests: XCTestCase {
    func testJsonIsParsedAndAccessedByKeyAndIndex() throws {
        let json = try JsonValue(parsing: #" {"a": [1, -0.5e2, true, null, "x\u00e9\n\"\\\/"], "b": {}, "c": []} "#)
        XCTAssertEqual(json["a"]?[0]?.integer, 1)
        XCTAssertEqual(json["a"]?[1]?.number, -50)
        XCTAssertEqual(json["a"]?[2]?.bool, true)
        XCTAssertEqual(json["a"]?[3], JsonValue.null)
        XCTAssertEqual(json["a"]?[4]?.string, "xé\n\"\\/")
        XCTAssertNil(json["a"]?[5])
        XCTAssertNil(json["a"]?["b"])
        XCTAssertEqual(json["b"]?.object, [:])
        XCTAssertEqual(json["c"]?.array, [])
        XCTAssertNil(try JsonValue(parsing: "1.5").integer)
    }

    func testJsonRoundTrips() throws {
        let value: JsonValue = ["t": "a\"\\\u{1}\u{2028}😀/", "n": [1, 2.5, nil, false]]
        XCTAssertEqual(value.description, "{\"n\":[1,2.5,null,false],\"t\":\"a\\\"\\\\\\u0001\u{2028}😀/\"}")
        XCTAssertEqual(try JsonValue(parsing: value.description), value)
    }

    func testIntegersKeepAllDigits() throws {
        for digits in ["9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551615"] {
            let value = try JsonValue(parsing: digits)
            XCTAssertEqual(value.description.trimmingCharacters(in: ["\""]), digits)
            XCTAssertEqual(value.integer, Int64(digits))
        }
    }

    func testInvalidJsonIsRejected() {
        for text in ["", "{", "[1,", "{\"a\"}", "\"", "tru", "1 2"] {
            XCTAssertThrowsError(try JsonValue(parsing: text), text)
        }
    }

    func testSecretsAreRedacted() {
        let secret = Secret(marked)
        var dumped = ""
        dump(["key": secret], to: &dumped)
        XCTAssertFalse("\(secret) \([secret]) \(String(reflecting: secret)) \(dumped)".contains(marked))
        XCTAssertEqual(secret.expose(), marked)
        XCTAssertEqual(secret, Secret(marked))
        XCTAssertNotEqual(secret, Secret("other"))
    }

    func testCalendarDatesAreValidatedAndFormatted() {
        XCTAssertEqual(CalendarDate(year: 2024, month: 2, day: 29)?.description, "2024-02-29")
        XCTAssertNil(CalendarDate(year: 2023, month: 2, day: 29))
        XCTAssertNil(CalendarDate(year: 2023, month: 13, day: 1))
        XCTAssertEqual(CalendarDate(year: 90, month: 1, day: 2)?.description, "0090-01-02")
    }

    func testUnknownEnumValuesArePreserved() {
        XCTAssertEqual("\(SessionStatus.other("Teleported"))", "Teleported")
    }
}
