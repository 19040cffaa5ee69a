package sap.conn;

public final class Money {}
