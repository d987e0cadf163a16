internal import DiditNative
import Foundation

/// The native library, with the types of this module.
enum Native {
    /// Runs a function of the native library with its errors as ``DiditError``.
    static func run<Result>(_ function: () throws -> Result) throws -> Result {
        do {
            return try function()
        } catch NativeError.Failed(let error) {
            throw DiditError(native: error)
        } catch let error as DiditError {
            throw error
        } catch {
            // A panic of the native library, which is a mistake in it.
            throw DiditError(kind: .configuration, message: "internal error of the library: \(error)")
        }
    }

    static func readModel(_ name: String, _ json: [UInt8]) throws -> [UInt8] {
        try run { [UInt8](try DiditNative.readModel(model: name, json: Data(json))) }
    }
}

extension ModelStorage {
    /// The fields as JSON for the native library.
    func bytes() throws -> Data {
        Data(try JsonWriter.bytes(of: .object(fields)))
    }

    init(_ data: Data) throws {
        let json = try data.withUnsafeBytes { try JsonReader.read($0) }
        fields = json.object ?? [:]
    }
}
