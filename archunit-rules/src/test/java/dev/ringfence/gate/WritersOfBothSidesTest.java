package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of the module that leaves writes its own tables and calls what is new: that is written twice as well. */
class WritersOfBothSidesTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], requires: [client], tables: [orders]}
              client: {packages: [.client]}
              billing: {packages: [.billing], tables: [invoice]}
            seams:
              cutover: {old: orders, new: client, until: 2027-06-30, owner: us, because: ORD-1}
            """;

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder)
                .map(MAP)
                .type("shop.client.Client")
                .source("shop/orders/Entity.java", "package shop.orders;", "@interface Entity {}");
    }

    private World order(String members) {
        return world.source("shop/orders/Order.java", "package shop.orders;", "class Order {", members, "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object client = new shop.client.Client(); String sql = \"update orders set a = 1\";",
                "static class Of { Object client = new shop.client.Client(); } String sql = \"delete from orders\";",
                "void run() { String sql = \"insert into orders values (1)\"; System.out.println(shop.client.Client.class); }",
            })
    void it_is_told_whatever_of_the_type_does_which(String members) {
        order(members);

        assertThat(world.found()).isEmpty();
        assertThat(world.judge().findings().coverage().writers()).hasToString("{cutover=[shop.orders.Order]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Object client = new shop.client.Client(); String sql = \"select a from orders\";",
                "String sql = \"update orders set a = 1\";",
                "Object client = new shop.client.Client();",
            })
    void who_only_reads_or_only_uses_one_side_is_not(String members) {
        order(members);

        assertThat(world.judge().findings().coverage().writers()).isEmpty();
    }

    @Test
    void two_types_that_do_one_thing_each_write_nothing_twice_and_a_pattern_is_a_new_side_too() {
        world.map(MAP.replace("new: client", "new: com.vendor"))
                .source("com/vendor/Client.java", "package com.vendor;", "public class Client {}")
                .source(
                        "shop/orders/OrderTwin.java",
                        "package shop.orders;",
                        "class OrderTwin { com.vendor.Client client; }");
        order("String sql = \"update orders set a = 1\";");
        assertThat(world.judge().findings().coverage().writers()).isEmpty();

        order("String sql = \"update orders set a = 1\"; com.vendor.Client client;")
                .changed();
        assertThat(world.judge().findings().coverage().writers()).hasToString("{cutover=[shop.orders.Order]}");
    }
}
