package rs.didit.examples.mvc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import rs.didit.DiditException;
import rs.didit.Event;
import rs.didit.Secret;
import rs.didit.WebhookVerifier;

/** Receives webhooks with Spring MVC. */
@SpringBootApplication
public class MvcReceiver {
    /** Anyone can send requests: a longer body is not read. */
    private static final int MAX_BODY = 4 * 1024 * 1024;

    /** Stores events for a worker of yours. */
    public interface EventStore {
        /**
         * Saves an event, unless one with this key was saved before: the platform may deliver an event more than once. If
         * this fails, Spring responds with 500, and the platform delivers the event again.
         */
        void store(String key, Event event);
    }

    @RestController
    static class Webhooks {
        private final WebhookVerifier verifier;
        private final EventStore events;

        Webhooks(WebhookVerifier verifier, EventStore events) {
            this.verifier = verifier;
            this.events = events;
        }

        /** Reads the bytes of the body as received, because they are signed. */
        @PostMapping("/webhooks/didit")
        ResponseEntity<Void> receive(InputStream stream, @RequestHeader MultiValueMap<String, String> headers)
                throws IOException {
            byte[] body = stream.readNBytes(MAX_BODY + 1);
            if (body.length > MAX_BODY) {
                return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE).build();
            }
            Event event;
            try {
                event = verifier.verify(body, headers);
            } catch (DiditException.Webhook error) {
                return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
            }
            events.store(event.getDeduplicationKey(), event);
            return ResponseEntity.noContent().build();
        }
    }

    @Bean
    WebhookVerifier verifier(@Value("${didit.webhook-secret}") String secret) {
        return new WebhookVerifier(new Secret(secret));
    }

    /** In production a table with the key as primary key: INSERT … ON CONFLICT DO NOTHING. */
    @Bean
    EventStore events() {
        Map<String, Event> events = new ConcurrentHashMap<>();
        return events::putIfAbsent;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(MvcReceiver.class, arguments);
    }
}
