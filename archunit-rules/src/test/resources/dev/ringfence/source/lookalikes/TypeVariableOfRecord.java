package shop.service;

record TypeVariableOfRecord<OrderDesk>(OrderDesk desk) {}
