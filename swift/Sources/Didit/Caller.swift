internal import DiditNative
import Foundation

/// Calls operations by name, for the resources.
struct Caller: Sendable {
    let client: NativeClient
    /// Options of `withOptions`, as JSON; later ones replace earlier ones.
    var options: [Data] = []

    func send(_ request: NativeRequest) async throws -> Data? {
        try await CallQueue.shared.call(client, request, options)
    }

    private func operation(_ name: String, _ arguments: [String], _ params: ModelStorage?) async throws -> Data? {
        try await send(.operation(name: name, arguments: arguments, params: try params?.bytes()))
    }

    func nothing(_ name: String, _ arguments: [String], _ params: (any Model)? = nil) async throws {
        _ = try await operation(name, arguments, params?._storage)
    }

    func bytes(_ name: String, _ arguments: [String], _ params: (any Model)? = nil) async throws -> Data {
        try await operation(name, arguments, params?._storage) ?? Data()
    }

    func model<Response: Model>(
        _ name: String, _ arguments: [String], _ params: (any Model)? = nil
    ) async throws -> Response {
        Response(_storage: try ModelStorage(try await operation(name, arguments, params?._storage) ?? Data("{}".utf8)))
    }

    func snapshot<Item: Model>(
        _ name: String, _ arguments: [String], _ params: (any Model)? = nil
    ) async throws -> [Item] {
        let request = NativeRequest.snapshot(
            operation: name, arguments: arguments, params: try params?._storage.bytes())
        let json = try JsonValue(parsing: try await send(request) ?? Data("[]".utf8))
        return (json.array ?? []).map { Item(_storage: ModelStorage(fields: $0.object ?? [:])) }
    }

    func pages<Element: Page>(
        _ name: String, _ arguments: [String], _ params: (any Model)? = nil
    ) -> Items<Element> {
        Items { url in
            let page: Element = try await page(name, arguments, params?._storage, url)
            return ([page], page.next)
        }
    }

    func items<List: Page>(
        _ name: String, _ arguments: [String], _ params: (any Model)? = nil, of list: List.Type
    ) -> Items<List.Item> {
        Items { url in
            let page: List = try await page(name, arguments, params?._storage, url)
            return (page.results, page.next)
        }
    }

    /// Requests the page with this URL; without one, the first page.
    private func page<List: Page>(
        _ name: String, _ arguments: [String], _ params: ModelStorage?, _ url: String?
    ) async throws -> List {
        let data =
            if let url {
                try await send(.nextPage(operation: name, arguments: arguments, url: url))
            } else {
                try await operation(name, arguments, params)
            }
        return List(_storage: try ModelStorage(data ?? Data("{}".utf8)))
    }
}

/// The error of a method that a fake does not implement.
func missing(_ method: String) -> DiditError {
    DiditError(kind: .configuration, message: "\(method) is not implemented by this fake")
}
