import Didit
import Foundation
import XCTest

/// Runs the scenarios that all languages share. `tests/scenarios/README.md` describes their format.
final class ScenariosTests: XCTestCase {
    func testSharedScenariosPass() async throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../tests/scenarios")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        var count = 0
        for file in files where file.pathExtension == "json" {
            let scenarios = try JsonValue(parsing: String(contentsOf: file, encoding: .utf8)).array
            for scenario in try XCTUnwrap(scenarios, file.path) {
                do {
                    if let why = try await runScenario(scenario) {
                        XCTFail("\(scenario["name"]?.string ?? ""): \(why)")
                    }
                } catch {
                    XCTFail("\(scenario["name"]?.string ?? ""): \(error)")
                }
                count += 1
            }
        }
        print("swift: \(count) shared scenarios")
    }

    private func runScenario(_ scenario: JsonValue) async throws -> String? {
        let sandbox = try await Sandbox.fresh()
        var kept: [String: JsonValue] = [
            "workflow_id": .string(sandbox.workflowId), "api_key": .string(sandbox.apiKey.expose()),
            "webhook_secret": .string(sandbox.webhookSecret.expose()),
            "nobody": "00000000-0000-4000-8000-000000000000",
        ]
        for (index, step) in (scenario["steps"]?.array ?? []).enumerated() {
            if let why = try await runStep(step, sandbox, &kept) { return "step \(index + 1): \(why)" }
        }
        return nil
    }

    /// Runs a step and returns the first failed expectation, if any.
    private func runStep(_ step: JsonValue, _ sandbox: Sandbox, _ kept: inout [String: JsonValue]) async throws
        -> String?
    {
        var expected = step["expect"]?.object ?? [:]
        let actual: JsonValue
        do {
            actual = try await execute(step, sandbox, kept)
            if step["error"] != nil { return "succeeded" }
        } catch let error as DiditError {
            guard let wanted = step["error"]?.object else { return "\(error)" }
            expected = wanted
            actual = describe(error)
        }
        for (path, wanted) in expected {
            if !matches(at(actual, path), try filledIn(wanted, kept)) { return "at `\(path)`: expected \(wanted)" }
        }
        for (name, path) in step["keep"]?.object ?? [:] {
            guard let value = at(actual, try text(path)), value != .null else {
                return "no value to keep at \(path)"
            }
            kept[name] = value
        }
        return nil
    }

    private func execute(_ step: JsonValue, _ sandbox: Sandbox, _ kept: [String: JsonValue]) async throws
        -> JsonValue
    {
        func filled(_ name: String) throws -> JsonValue? { try step[name].map { try filledIn($0, kept) } }
        if let control = try filled("control")?.string {
            let parts = control.split(separator: " ").map(String.init)
            if parts[0] == "GET" { return try await sandbox.get(parts[1]) }
            return try await sandbox.send(parts[0], parts[1], try filled("body") ?? [:])
        }
        let client = try client(sandbox, try filled("client") ?? [:])
        if let session = try filled("wait")?.string {
            let seconds = try integer(needed(step, "seconds"))
            let options = WaitOptions(deadline: .seconds(seconds))
            return try await client.sessions.waitForDecision(sessionId: session, options: options).toJson()
        }
        let arguments = try (filled("arguments")?.array ?? []).map { try text($0) }
        let params = try filled("params") ?? [:]
        if let list = step["all"]?.string { return try await callAll(client, list, arguments, params) }
        return try await call(client, text(needed(step, "call")), arguments, params)
    }

    private func client(_ sandbox: Sandbox, _ special: JsonValue) throws -> Didit {
        var options = sandbox.options()
        if let key = special["api_key"] { options.apiKey = key.string.map { Secret($0) } }
        options.accessToken = special["access_token"]?.string.map { Secret($0) }
        options.timeout = special["timeout_seconds"]?.number.map { .milliseconds(Int($0 * 1000)) }
        options.maxRetries = special["max_retries"]?.integer
        return try Didit(options)
    }

    private func describe(_ error: DiditError) -> JsonValue {
        let json = { (text: String?) -> JsonValue in text.map { .string($0) } ?? .null }
        return [
            "is": .string(error.kind.rawValue),
            "kind": json(error.apiError?.kind.rawValue),
            "status": error.status.map { .integer(Int64($0)) } ?? .null,
            "code": json(error.code),
            "detail": json(error.apiError?.detail),
            "errors": .array(error.errors.map { ["path": .string($0.path), "text": .string($0.text)] }),
            "request_id": json(error.requestId),
            "retry_after": error.retryAfter.map { .integer($0.components.seconds) } ?? .null,
            "retryable": .bool(error.isRetryable),
            "may_have_been_carried_out": .bool(error.mayHaveBeenCarriedOut),
            "field": json(error.field),
        ]
    }
}

/// Replaces every `{name}` in the strings of a value.
private func filledIn(_ value: JsonValue, _ kept: [String: JsonValue]) throws -> JsonValue {
    switch value {
    case .string(let text):
        if text.hasPrefix("{"), text.hasSuffix("}"), let whole = kept[String(text.dropFirst().dropLast())] {
            return whole
        }
        var out = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { throw NoSuchThing("end of \(text)") }
            let name = String(rest[rest.index(after: open)..<close])
            guard let value = kept[name] else { throw NoSuchThing("value kept as \(name)") }
            out += rest[..<open] + (value.string ?? value.description)
            rest = rest[rest.index(after: close)...]
        }
        return .string(out + rest)
    case .array(let values): return .array(try values.map { try filledIn($0, kept) })
    case .object(let values): return .object(try values.mapValues { try filledIn($0, kept) })
    default: return value
    }
}

private func at(_ value: JsonValue, _ path: String) -> JsonValue? {
    path.split(separator: "/").reduce(value) { inner, key in
        if case .array = inner { inner?[Int(key) ?? -1] } else { inner?[String(key)] }
    }
}

private func matches(_ found: JsonValue?, _ wanted: JsonValue) -> Bool {
    guard let special = wanted.object, special.count == 1, let (kind, value) = special.first else {
        return same(found ?? .null, wanted)
    }
    switch kind {
    case "$is":
        switch (value.string, found) {
        case ("text", .string(let text)): return !text.isEmpty
        case ("time", .string): return milliseconds(found) != nil
        case ("number", .number), ("boolean", .bool), ("list", .array), ("object", .object):
            return true
        default: return false
        }
    case "$count": return (found?.array?.count ?? found?.object?.count).map { Int64($0) } == value.integer
    case "$time": return milliseconds(found) != nil && milliseconds(found) == milliseconds(value)
    case "$number":
        let text = found?.string ?? found?.description ?? ""
        return Decimal(string: text) != nil && Decimal(string: text) == Decimal(string: value.string ?? "")
    case "$starts": return found?.string?.hasPrefix(value.string ?? "-") ?? false
    default: return same(found ?? .null, wanted)
    }
}

/// Compares two values. Integers and other numbers are equal if their values are.
private func same(_ found: JsonValue, _ wanted: JsonValue) -> Bool {
    if let one = found.number, let other = wanted.number { return one == other }
    switch (found, wanted) {
    case (.array(let one), .array(let other)):
        return one.count == other.count && zip(one, other).allSatisfy { same($0, $1) }
    case (.object(let one), .object(let other)):
        return one.count == other.count
            && other.allSatisfy { name, value in one[name].map { same($0, value) } ?? false }
    default: return found == wanted
    }
}

private func milliseconds(_ value: JsonValue?) -> Int64? {
    value?.string.flatMap(instant).map { Int64(($0.timeIntervalSince1970 * 1000).rounded()) }
}

private func instant(_ text: String) -> Date? {
    (try? Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text))
        ?? (try? Date.ISO8601FormatStyle().parse(text))
}

// Parameter parsers for the generated dispatcher.

struct NoSuchThing: Error {
    let what: String

    init(_ what: String) {
        self.what = what
    }
}

private func found<T>(_ value: T?, _ what: String) throws -> T {
    guard let value else { throw NoSuchThing(what) }
    return value
}

func given(_ json: JsonValue, _ name: String) -> JsonValue? {
    json[name].flatMap { $0 == .null ? nil : $0 }
}

func needed(_ json: JsonValue, _ name: String) throws -> JsonValue { try found(json[name], name) }

func text(_ json: JsonValue) throws -> String { try found(json.string, "string") }

func boolean(_ json: JsonValue) throws -> Bool { try found(json.bool, "boolean") }

func integer(_ json: JsonValue) throws -> Int64 {
    try found(json.integer ?? json.string.flatMap { Int64($0) }, "integer")
}

func number(_ json: JsonValue) throws -> Double { try found(json.number, "number") }

func decimal(_ json: JsonValue) throws -> Decimal {
    try found(Decimal(string: json.string ?? json.description), "decimal number")
}

func time(_ json: JsonValue) throws -> Date {
    let written = try text(json)
    return try found(instant(written), "time, not \(written)")
}

func day(_ json: JsonValue) throws -> CalendarDate {
    let parts = try text(json).split(separator: "-").compactMap { Int($0) }
    return try found(CalendarDate(year: parts[0], month: parts[1], day: parts[2]), "date")
}

func members(_ json: JsonValue) throws -> JsonObject { try found(json.object, "object") }

func texts(_ json: JsonValue) throws -> [String: String] { try members(json).mapValues { try text($0) } }

func items(_ json: JsonValue) throws -> [JsonValue] { try found(json.array, "list") }

func names(_ json: JsonValue) throws -> [String] { try items(json).map { try text($0) } }

/// A file in a parameter: `{"$file": name, "text": content}`.
func upload(_ json: JsonValue) throws -> UploadFile {
    UploadFile(Data(try text(needed(json, "text")).utf8), name: try text(needed(json, "$file")))
}

/// Describes a file by its length and its first bytes.
func file(_ data: Data) -> JsonValue {
    ["length": .integer(Int64(data.count)), "start": .string(String(decoding: data.prefix(4), as: UTF8.self))]
}
