package shop.service;

public class Timer {}
