package rs.didit

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetAddress
import java.net.InetSocketAddress

/** A server that responds to each request with JSON. */
internal class LocalServer(private val respond: (HttpExchange) -> String) : AutoCloseable {
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply {
        createContext("/") { call ->
            call.use {
                val body = respond(it).toByteArray()
                it.sendResponseHeaders(200, body.size.toLong())
                it.responseBody.write(body)
            }
        }
        start()
    }

    val url: String = "http://127.0.0.1:${server.address.port}"

    override fun close(): Unit = server.stop(0)
}
