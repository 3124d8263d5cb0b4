export { quote } from "../../core/errors/quote";
