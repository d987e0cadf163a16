package rs.didit.examples

import java.util.function.Supplier
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.springframework.beans.factory.config.BeanDefinitionCustomizer
import org.springframework.boot.WebApplicationType
import org.springframework.boot.builder.SpringApplicationBuilder
import org.springframework.boot.web.context.WebServerApplicationContext
import org.springframework.boot.web.embedded.netty.NettyReactiveWebServerFactory
import org.springframework.boot.web.embedded.netty.NettyWebServer
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer
import org.springframework.context.support.GenericApplicationContext
import rs.didit.Event
import rs.didit.Sandbox
import rs.didit.examples.mvc.MvcReceiver
import rs.didit.examples.webflux.EventStore
import rs.didit.examples.webflux.WebFluxReceiver

/** Starts an application on a free port, with beans of the test. */
internal fun startSpring(
    application: Class<*>,
    type: WebApplicationType,
    beans: (GenericApplicationContext) -> Unit,
): WebServerApplicationContext {
    val builder = SpringApplicationBuilder(application)
        .web(type)
        .properties(
            "server.address=127.0.0.1",
            "server.port=0",
            "didit.webhook-secret=${Sandbox.webhookSecret.expose()}",
            "logging.level.root=warn",
            "spring.main.banner-mode=off",
        )
        .initializers({ context ->
            context as GenericApplicationContext
            // Tomcat is on the class path as well, and Spring would prefer it.
            if (type == WebApplicationType.REACTIVE) context.add(NettyReactiveWebServerFactory())
            beans(context)
        })
    return builder.run() as WebServerApplicationContext
}

/** Adds a bean of which there may be another one in the application. */
internal inline fun <reified T : Any> GenericApplicationContext.add(bean: T) =
    registerBean(T::class.java, Supplier { bean }, BeanDefinitionCustomizer { it.isPrimary = true })

internal fun receiver(context: WebServerApplicationContext) =
    Receiver(context.webServer.port) { (context as GenericApplicationContext).close() }

class MvcReceiverTest : ReceiverTest() {
    override fun start(store: (String, Event) -> Unit): Receiver {
        val context = startSpring(MvcReceiver::class.java, WebApplicationType.SERVLET) {
            it.add(MvcReceiver.EventStore { key, event -> store(key, event) })
        }
        assertInstanceOf(TomcatWebServer::class.java, context.webServer)
        return receiver(context)
    }
}

class WebFluxReceiverTest : ReceiverTest() {
    override fun start(store: (String, Event) -> Unit): Receiver {
        val context = startSpring(WebFluxReceiver::class.java, WebApplicationType.REACTIVE) {
            it.add(EventStore { key, event -> store(key, event) })
        }
        assertInstanceOf(NettyWebServer::class.java, context.webServer)
        return receiver(context)
    }
}
