import type { TemplateWords } from "./en";

const spanish: TemplateWords = {
  owners: {
    cfo: "CFO",
    coo: "COO",
    sales: "Dirección comercial",
    service: "Dirección de servicio",
    people: "Dirección de personas",
    accounting: "Jefatura de contabilidad",
    accountant: "Contabilidad",
    controller: "Control de gestión",
    treasurer: "Tesorería",
    lead: "Jefatura de equipo",
    emergency: "Jefatura de urgencias",
    theatre: "Gestión de quirófanos",
    nurse: "Dirección de enfermería",
    wards: "Supervisión de planta",
    discharge: "Equipo de altas",
    infection: "Control de infecciones",
    pharmacy: "Farmacia",
    medical: "Dirección médica",
  },
  units: {
    "%": "%",
    thousands: "miles de €",
    money: "€",
    days: "días",
    hours: "horas",
    minutes: "minutos",
    points: "puntos",
    customers: "clientes",
    people: "personas",
    bookings: "asientos",
    complaints: "quejas",
    operations: "operaciones",
    bedDays: "días-cama",
    falls: "caídas",
  },
  templates: {
    company: {
      title: "Trimestre de la empresa",
      objectives: [
        [
          "Los clientes se quedan porque su problema se resuelve a la primera",
          "Retención neta de ingresos (NRR)",
          "Solicitudes resueltas en el primer contacto",
          "Clientes perdidos en el trimestre",
        ],
        [
          "El dinero entra tan rápido como entregamos",
          "Periodo medio de cobro (DSO)",
          "Facturas enviadas en los dos días tras la entrega",
          "Cobros vencidos hace más de 30 días",
        ],
        [
          "Aquí es fácil hacer un buen trabajo",
          "Recomendación de los empleados (eNPS)",
          "Salidas que no queríamos",
          "Días hasta cubrir una vacante",
        ],
      ],
      kpis: [
        "Ingresos",
        "Entrada de pedidos",
        "Margen bruto",
        "Gastos de explotación",
        "Pedidos entregados el día prometido",
      ],
    },
    team: {
      title: "Trimestre del equipo",
      objectives: [
        [
          "Los responsables confían en los números que reciben",
          "Días de cierre mensual",
          "Correcciones contabilizadas tras el cierre",
          "Responsables a quienes el informe ayuda a decidir",
        ],
        [
          "La rutina ya no se come nuestra semana",
          "Horas al mes en asientos manuales",
          "Facturas conciliadas sin intervención",
          "Horas extra por persona y mes",
        ],
      ],
      kpis: [],
    },
    finance: {
      title: "Indicadores financieros",
      objectives: [],
      kpis: [
        "Ingresos",
        "Entrada de pedidos",
        "Margen bruto",
        "Gastos de explotación",
        "Periodo medio de cobro (DSO)",
        "Cobertura de liquidez",
        "Error de previsión",
      ],
    },
    scorecard: {
      title: "Cuadro de mando integral",
      objectives: [
        [
          "Ganamos lo suficiente para pagar nuestro crecimiento",
          "Margen operativo",
          "Beneficio convertido en caja",
        ],
        [
          "Los clientes nos recomiendan sin que se lo pidamos",
          "Net promoter score",
          "Clientes que vuelven a comprar en un año",
        ],
        ["Los pedidos fluyen sin esperas", "Días del pedido a la entrega", "Pedidos que hay que rehacer"],
        [
          "Nuestra gente tiene las capacidades que pide el trabajo de mañana",
          "Puestos clave con un suplente formado",
          "Días de formación por persona",
        ],
      ],
      kpis: [
        "Ingresos",
        "Margen operativo",
        "Quejas por cada 1.000 pedidos",
        "Clientes conservados",
        "Pedidos entregados el día prometido",
        "Rotación de personal",
        "Vacantes cubiertas desde dentro",
      ],
    },
    hospital: {
      title: "Actividad del hospital",
      objectives: [
        [
          "Los pacientes son atendidos cuando nos necesitan",
          "Espera mediana en urgencias",
          "Pacientes de urgencias ingresados o en casa en cuatro horas",
          "Operaciones canceladas el mismo día, al mes",
        ],
        [
          "Hay una cama libre para quien la necesita",
          "Estancia media",
          "Altas antes del mediodía",
          "Días-cama perdidos por altas retrasadas, al mes",
        ],
        [
          "La atención es segura en todas las plantas",
          "Caídas con daño por cada 1.000 días-cama",
          "Higiene de manos conforme a la norma",
          "Medicación revisada en el día siguiente al ingreso",
        ],
      ],
      kpis: [
        "Ocupación de camas",
        "Uso de quirófanos",
        "Estancia media",
        "Reingresos en 30 días",
        "Bajas por enfermedad del personal",
        "Coste por caso",
        "Pacientes que nos recomendarían",
      ],
    },
  },
};

export default spanish;
