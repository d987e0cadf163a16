// Receives webhooks on http://127.0.0.1:8080/webhooks/didit. DIDIT_WEBHOOK_SECRET is the destination's
// secret_shared_key; PORT is another port.

import Didit
import Hummingbird

/// The events that were processed. A real receiver keeps the keys in its database, in the transaction that stores what
/// an event changes, so that a repeated delivery changes nothing.
actor ProcessedEvents {
    private var keys: Set<String> = []

    /// Returns `false` if an event with this key was processed already.
    func insert(_ key: String) -> Bool {
        keys.insert(key).inserted
    }
}

func makeRouter(_ verifier: WebhookVerifier, _ processed: ProcessedEvents) -> Router<BasicRequestContext> {
    let router = Router()
    router.post("webhooks/didit") { request, _ -> HTTPResponse.Status in
        // The bytes as received: a decoded and encoded body has another signature.
        let body = try await request.body.collect(upTo: 1 << 20)
        let headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
        let event: Event
        do {
            event = try verifier.verify(body: body.readableBytesView, headers: headers)
        } catch let error as DiditError {
            // Anyone can send a request: it changes nothing. The error says what to check, without the content.
            print("refused: \(error)")
            return .unauthorized
        }
        if await processed.insert(event.deduplicationKey) {
            // Respond within a few seconds: put work that takes longer into a queue.
            print("\(event.webhookType) \(event.sessionId ?? "-") \(event.sessionStatus?.rawValue ?? "-")")
        }
        return .ok
    }
    return router
}

let environment = Environment()
guard let secret = environment.get("DIDIT_WEBHOOK_SECRET") else {
    fatalError("set DIDIT_WEBHOOK_SECRET to the destination's secret_shared_key")
}
let verifier = try WebhookVerifier(secrets: [Secret(secret)])
let port = environment.get("PORT", as: Int.self) ?? 8080
let application = Application(
    router: makeRouter(verifier, ProcessedEvents()),
    configuration: .init(address: .hostname("127.0.0.1", port: port)))
try await application.runService()
