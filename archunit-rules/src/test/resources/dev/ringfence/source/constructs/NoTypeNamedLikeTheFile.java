package shop.constructs;

import shop.orders.Order; // FirstTypeOfFile -> shop.orders.Order: source

class FirstTypeOfFile {}

class LastTypeOfFile {}
