package rs.didit.examples.webflux

import java.util.concurrent.ConcurrentHashMap
import org.springframework.beans.factory.annotation.Value
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.boot.web.codec.CodecCustomizer
import org.springframework.context.annotation.Bean
import org.springframework.http.HttpStatus
import org.springframework.util.MultiValueMap
import org.springframework.web.bind.annotation.ExceptionHandler
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RequestHeader
import org.springframework.web.bind.annotation.ResponseStatus
import org.springframework.web.bind.annotation.RestController
import rs.didit.DiditException
import rs.didit.Event
import rs.didit.Secret
import rs.didit.WebhookVerifier

/** Anyone can send requests: a longer body is not read. */
private const val MAX_BODY = 4 * 1024 * 1024

/** Stores events for a worker of yours. */
fun interface EventStore {
    /**
     * Saves an event, unless one with this key was saved before: the platform may deliver an event more than once. If this
     * fails, Spring responds with 500, and the platform delivers the event again.
     */
    suspend fun store(key: String, event: Event)
}

/** Receives webhooks with Spring WebFlux. */
@RestController
class Webhooks(private val verifier: WebhookVerifier, private val events: EventStore) {
    /** Takes the bytes of the body as received, because they are signed. */
    @PostMapping("/webhooks/didit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    suspend fun receive(@RequestBody body: ByteArray, @RequestHeader headers: MultiValueMap<String, String>) {
        val event = verifier.verify(body, headers)
        events.store(event.deduplicationKey, event)
    }

    @ExceptionHandler(DiditException.Webhook::class)
    @ResponseStatus(HttpStatus.UNAUTHORIZED)
    fun refuse() = Unit
}

@SpringBootApplication(proxyBeanMethods = false)
class WebFluxReceiver {
    @Bean
    fun verifier(@Value("\${didit.webhook-secret}") secret: String) = WebhookVerifier(Secret(secret))

    /** In production a table with the key as primary key: INSERT … ON CONFLICT DO NOTHING. */
    @Bean
    fun events(): EventStore {
        val events = ConcurrentHashMap<String, Event>()
        return EventStore { key, event -> events.putIfAbsent(key, event) }
    }

    /** Without this, Spring rejects bodies over 256 KB. */
    @Bean
    fun bodyLimit() = CodecCustomizer { it.defaultCodecs().maxInMemorySize(MAX_BODY) }
}

fun main(arguments: Array<String>) {
    runApplication<WebFluxReceiver>(*arguments)
}
