package com.acme;

public final class Main {}
