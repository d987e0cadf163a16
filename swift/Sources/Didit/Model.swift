import Foundation

/// A response, the parameters of a call, or options: a view over a JSON object.
///
/// Fields that this version does not declare are in ``extra``, so that they are not lost. The description redacts
/// personal data and secrets. `Codable` reads and writes the platform's JSON; it refuses to write secrets, which
/// ``toJson()`` contains.
///
/// ```swift
/// // In tests:
/// let session = Session { $0.sessionId = "1"; $0.status = .approved }
/// let decision = try Decision(parsing: #"{"session_id": "1", "status": "Approved"}"#)
/// ```
public protocol Model: Sendable, Hashable, Codable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    // For the library itself.
    static var _descriptor: ModelDescriptor { get }
    var _storage: ModelStorage { get set }
    init(_storage: ModelStorage)
}

extension Model {
    /// Creates a value from its fields. Fields that are not set are absent, empty or zero.
    public init(_ set: (inout Self) -> Void) {
        self.init(_storage: ModelStorage())
        set(&self)
    }

    /// Reads the platform's JSON, as a response is read.
    ///
    /// - Throws: ``DiditError`` of the kind `invalid` if this is not a JSON object.
    public init(json: JsonValue) throws {
        let bytes = try Native.readModel(Self._descriptor.name, JsonWriter.bytes(of: json))
        self.init(_storage: try ModelStorage(bytes))
    }

    /// Reads the platform's JSON, as a response is read.
    ///
    /// - Throws: ``DiditError`` of the kind `invalid` if this is not a JSON object.
    public init(parsing text: String) throws {
        try self.init(json: JsonValue(parsing: text))
    }

    /// Fields that this version does not declare, and values of other types than declared, by their names in the API.
    public var extra: JsonObject {
        get { _storage.extra }
        set { _storage.extra = newValue }
    }

    /// Converts this to JSON in the platform's format, without absent fields. It contains everything, secrets included.
    public func toJson() -> JsonValue {
        .object(Self._descriptor.json(of: _storage.fields))
    }

    public static func == (one: Self, other: Self) -> Bool {
        one._storage == other._storage
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(_storage)
    }

    /// The fields that are set. Personal data and secrets are hidden.
    public var description: String {
        Self._descriptor.description(of: _storage.fields)
    }

    public var debugDescription: String { description }

    // `dump` and the description of a value that contains a model use the mirror.
    public var customMirror: Mirror { Mirror(self, children: []) }

    public init(from decoder: any Decoder) throws {
        let json = try JsonValue(from: decoder)
        do {
            try self.init(json: json)
        } catch {
            let problem = "cannot read \(Self._descriptor.name)"
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: problem, underlyingError: error))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let secret = Self._descriptor.secret(in: _storage.fields) {
            let problem = "`\(secret)` is a secret: encode the result of `toJson()`, which contains it"
            throw EncodingError.invalidValue(
                self, .init(codingPath: encoder.codingPath, debugDescription: problem, underlyingError: nil))
        }
        try toJson().encode(to: encoder)
    }
}

/// The fields of a model.
public struct ModelStorage: Hashable, Sendable {
    /// Declared fields by their names in the API, each of its declared type, and everything else in an object under
    /// `extra`: the form in which the native library takes and returns models.
    var fields: JsonObject

    init() {
        fields = [:]
    }

    init(fields: JsonObject) {
        self.fields = fields
    }

    /// Reads a model of the native library.
    init(_ bytes: [UInt8]) throws {
        let json = try bytes.withUnsafeBytes { try JsonReader.read($0) }
        fields = json.object ?? [:]
    }

    var extra: JsonObject {
        get { fields["extra"]?.object ?? [:] }
        set { fields["extra"] = newValue.isEmpty ? nil : .object(newValue) }
    }

    subscript<Value: FieldValue>(field name: String) -> Value? {
        get { fields[name].flatMap { Value(field: $0) } }
        set { fields[name] = newValue?.field }
    }

    /// A time that is an integer in the API: Unix seconds.
    subscript(unixTime name: String) -> Date? {
        get { fields[name]?.integer.map { Date(timeIntervalSince1970: Double($0)) } }
        set { fields[name] = newValue.map { .integer(Int64($0.timeIntervalSince1970.rounded(.down))) } }
    }

    subscript<Value: FieldValue>(required name: String) -> Value {
        get { fields[name].flatMap { Value(field: $0) } ?? .empty }
        set { fields[name] = newValue.field }
    }
}

/// Declaration of a model, for conversion to JSON and descriptions.
public struct ModelDescriptor: Sendable {
    let name: String
    private let fields: [FieldDescriptor]

    init(_ name: String, _ fields: [FieldDescriptor]) {
        self.name = name
        self.fields = fields
    }

    /// Converts the form of the native library to that of the platform: what is under `extra` moves to its object.
    func json(of fields: JsonObject) -> JsonObject {
        var out = fields["extra"]?.object ?? [:]
        for field in self.fields {
            guard let value = fields[field.wire] else { continue }
            if case .model(let model) = field.kind {
                out[field.wire] = value.mapObjects { model._descriptor.json(of: $0) }
            } else {
                out[field.wire] = value
            }
        }
        return out
    }

    func description(of fields: JsonObject) -> String {
        var parts = self.fields.compactMap { field in
            fields[field.wire].map { "\(field.name): \(field.description(of: $0))" }
        }
        if case .object(let extra) = fields["extra"] { parts.append("extra: <\(extra.count) more>") }
        return "\(name)(\(parts.joined(separator: ", ")))"
    }

    /// The path of a secret that is set.
    func secret(in fields: JsonObject) -> String? {
        for field in self.fields {
            guard let value = fields[field.wire] else { continue }
            switch field.kind {
            case .secret: return field.wire
            case .model(let model):
                for object in value.objects {
                    if let path = model._descriptor.secret(in: object) { return "\(field.wire).\(path)" }
                }
            case .value: break
            }
        }
        return nil
    }
}

struct FieldDescriptor: Sendable {
    enum Kind: Sendable {
        case value
        case secret
        /// A model, or a list of models.
        case model(any Model.Type)
    }

    /// Name in the API.
    let wire: String
    let name: String
    let kind: Kind
    private let hidden: Bool

    init(_ wire: String, _ name: String, _ kind: Kind, hidden: Bool = false) {
        (self.wire, self.name, self.kind, self.hidden) = (wire, name, kind, hidden)
    }

    func description(of value: JsonValue) -> String {
        switch (value, kind) {
        case (.null, _): "nil"
        case (.array(let items), .model): "[\(items.map { description(of: $0) }.joined(separator: ", "))]"
        case (.object(let fields), .model(let model)): model._descriptor.description(of: fields)
        default: hidden ? "<hidden>" : value.description
        }
    }
}

extension JsonValue {
    /// The object itself, or the objects of a list.
    fileprivate var objects: [JsonObject] {
        switch self {
        case .object(let object): [object]
        case .array(let items): items.compactMap(\.object)
        default: []
        }
    }

    fileprivate func mapObjects(_ change: (JsonObject) -> JsonObject) -> JsonValue {
        switch self {
        case .object(let object): .object(change(object))
        case .array(let items): .array(items.map { $0.mapObjects(change) })
        default: self
        }
    }
}

/// A page of a list.
protocol Page: Model {
    associatedtype Item: Sendable

    var results: [Item] { get }
    var next: String? { get }
}

/// Field of a partial update. An absent field keeps the stored value.
public enum Patch<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Clears the stored value.
    case clear
    /// Replaces the stored value.
    case set(Value)
}

/// A value of an enum of the platform, which may add values at any time: a value that this version does not know is
/// kept.
///
/// ```swift
/// switch decision.status {
/// case .approved: welcome()
/// case .declined: refuse()
/// default: break
/// }
/// ```
public protocol OpenEnum: RawRepresentable<String>, Hashable, Codable, Sendable, CustomStringConvertible {
    /// The values that this version knows.
    static var known: [Self] { get }

    /// Creates a value. Known values are matched ignoring case.
    init(rawValue: String)
}

extension OpenEnum {
    /// Creates a value. Known values are matched ignoring case.
    public init(_ value: String) {
        self.init(rawValue: value)
    }

    /// `true` if this version knows the value.
    public var isKnown: Bool { Self.known.contains(self) }

    /// The value in the API.
    public var description: String { rawValue }

    /// The spelling of the platform.
    static func spelling(of value: String) -> String {
        if known.contains(where: { $0.rawValue == value }) { return value }
        let lowercase = value.lowercased()
        return known.first { $0.rawValue.lowercased() == lowercase }?.rawValue ?? value
    }
}
