package rs.didit

/** Tries to use the library in a process in which it cannot be loaded; see `LoadingTest`. */
fun main() {
    val attempts = listOf<() -> Any>(
        { Didit { apiKey = Secret("k") } },
        { Didit { apiKey = Secret("k") } },
        { WebhookVerifier(Secret("s")) },
    )
    for (attempt in attempts) {
        try {
            println("loaded ${attempt()}")
        } catch (error: DiditException.Configuration) {
            println("Configuration ${Regex("jna\\.tmpdir").find(error.reason)?.value} ${error.cause != null}")
        }
    }
}
