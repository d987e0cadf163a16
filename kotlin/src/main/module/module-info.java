/** Client and webhook verifier for the Didit identity-verification platform. */
module rs.didit {
    // Their types are in the signatures of the package.
    requires transitive kotlin.stdlib;
    requires transitive kotlinx.coroutines.core;
    requires transitive kotlinx.serialization.core;
    requires kotlinx.serialization.json;
    requires com.sun.jna;
    // Only annotations, which applications without Jackson do not need.
    requires static com.fasterxml.jackson.annotation;

    exports rs.didit;

    // JNA reads and creates structures by reflection, and finds native functions by their names.
    exports rs.didit.ffi to com.sun.jna;
    opens rs.didit.ffi to com.sun.jna;
}
