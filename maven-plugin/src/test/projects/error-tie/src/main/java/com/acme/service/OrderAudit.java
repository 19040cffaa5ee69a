package com.acme.service;

/** Who changed which order. */
public record OrderAudit(String orderNumber, String who) {}
