module app {
    requires rs.didit;
}
