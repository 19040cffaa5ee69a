package shop.constructs;

import static shop.orders.Limits.*; // shop.orders.Limits: source

class StaticStarImportUnused {}
