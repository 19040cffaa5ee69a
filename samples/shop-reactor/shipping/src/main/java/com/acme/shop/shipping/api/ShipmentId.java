package com.acme.shop.shipping.api;

/** Names a shipment. */
public record ShipmentId(String value) {}
