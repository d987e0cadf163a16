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
            XCTAssertEqual(value.description, digits)
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
        XCTAssertEqual("\(SessionStatus("Teleported"))", "Teleported")
    }

    func testNumbersKeepTheirDigits() throws {
        for text in ["1.10", "-0", "1e400", "0.1234567890123456789", "18446744073709551616"] {
            XCTAssertEqual(try JsonValue(parsing: text).description, text)
            XCTAssertEqual(JsonNumber(text)?.description, text)
        }
        for text in ["", "1.", ".5", "0x1", "NaN", "\"1\"", " 1 2"] { XCTAssertNil(JsonNumber(text), text) }
        XCTAssertEqual(JsonNumber(UInt64.max).uint64, .max)
        XCTAssertEqual(JsonNumber("1234567890.5")?.decimal, Decimal(string: "1234567890.5"))
        XCTAssertEqual(JsonNumber(0.1).double, 0.1)
    }

    func testStringsOfJsonAreUnescaped() throws {
        let json = #"["\ud83d\ude00", "\ud83d", "\ude00x", "\u0041\b\f\t\r", "\ud83d\u0041"]"#
        let values = try JsonValue(parsing: json).array?.compactMap(\.string)
        // A lone half of a surrogate pair is replaced, because a string cannot have it.
        XCTAssertEqual(values, ["😀", "\u{FFFD}", "\u{FFFD}x", "A\u{8}\u{C}\t\r", "\u{FFFD}A"])
    }

    func testCalendarDatesAreCodable() throws {
        let date = try XCTUnwrap(CalendarDate("1815-12-10"))
        XCTAssertEqual(try JSONEncoder().encode([date]), Data(#"["1815-12-10"]"#.utf8))
        XCTAssertEqual(try JSONDecoder().decode([CalendarDate].self, from: Data(#"["1815-12-10"]"#.utf8)), [date])
        for text in ["1815-2-1", "1815-02-30", "18151210", "x815-12-10", ""] { XCTAssertNil(CalendarDate(text), text) }
    }
}
